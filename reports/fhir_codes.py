"""Codes of the health-record export: SNOMED CT and LOINC where they have the thing, our own otherwise."""

from __future__ import annotations

from typing import Any

SNOMED, LOINC, UCUM = "http://snomed.info/sct", "http://loinc.org", "http://unitsofmeasure.org"
#: Our own code system: the words of the diary. docs/export.md lists them.
OWN = "urn:pacenote:diary"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"

#: Findings of SNOMED CT for the symptoms that can be followed by name; the others go by our code alone.
SYMPTOMS: dict[str, tuple[str, str]] = {
    "fatigue": ("84229001", "Fatigue"),
    "pain": ("22253000", "Pain"),
    "headache": ("25064002", "Headache"),
    "dizziness": ("404640003", "Dizziness"),
    "nausea": ("422587007", "Nausea"),
    "sore_throat": ("162397003", "Pain in throat"),
    "muscle_weakness": ("26544005", "Muscle weakness"),
    "muscle_pain": ("68962001", "Muscle pain"),
    "joint_pain": ("57676002", "Joint pain"),
    "back_pain": ("161891005", "Backache"),
    "neck_pain": ("81680005", "Neck pain"),
    "palpitations": ("80313002", "Palpitations"),
    "breathlessness": ("267036007", "Dyspnea"),
    "light_sensitivity": ("409668002", "Photophobia"),
    "tinnitus": ("60862001", "Tinnitus"),
    "chills": ("43724002", "Chill"),
    "anxiety": ("48694002", "Anxiety"),
}
#: Observations of LOINC: code, display, unit of UCUM, and between which values it can only be that unit.
VITALS: dict[str, tuple[str, str, str, float, float]] = {
    "hr": ("8867-4", "Heart rate", "/min", 20, 260),
    "temp": ("8310-5", "Body temperature", "Cel", 30, 45),
    "spo2": ("59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry", "%", 50, 100),
}
SLEEP_HOURS = ("93832-4", "Sleep duration", "h")
BLOOD_PRESSURE = ("85354-9", "Blood pressure panel with all children optional")
PRESSURES = (("8480-6", "Systolic blood pressure"), ("8462-4", "Diastolic blood pressure"))


def own(code: str, words: str = "") -> dict[str, Any]:
    """A coding of ours."""
    return {"system": OWN, "code": code.replace(" ", "-"), "display": words or code.replace("_", " ")}


def loinc(code: str, words: str) -> dict[str, Any]:
    """A coding of LOINC."""
    return {"system": LOINC, "code": code, "display": words}


def symptom(name: str) -> dict[str, Any]:
    """The concept of a symptom; a patient's own word is text."""
    codings = [own("symptom", "symptom at its worst that day")]
    if name in SYMPTOMS:
        code, words = SYMPTOMS[name]
        codings.insert(0, {"system": SNOMED, "code": code, "display": words})
    return {"coding": codings, "text": name.replace("_", " ")}


def concept(code: str, words: str = "") -> dict[str, Any]:
    """A concept with one coding of ours."""
    coding = own(code, words)
    return {"coding": [coding], "text": coding["display"]}


def quantity(value: float, unit: str, words: str = "") -> dict[str, Any]:
    """A measured value; `unit` is UCUM's."""
    return {"value": value, "unit": words or unit, "system": UCUM, "code": unit}


def score(value: float, top: int) -> dict[str, Any]:
    """A level on a scale from 0 to `top`, as it was said."""
    return quantity(value, f"{{of_{top}}}", f"of {top}")
