"""The diary as a FHIR R4 bundle: observations, medicines taken, check-ins as answered questionnaires.

Plain JSON, made without a library: 5 years are tens of thousands of resources, and the tests validate
them. What was taken back is left out. A blank stays one: a check-in that was not answered is a response
without items, and nothing is put into it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any
from uuid import UUID, uuid5

from reports import fhir_codes as codes

_SPACE = UUID("5b0c1e8a-6c0f-4d52-9a44-0f2d6f1f7a11")
Row = Mapping[str, Any]
Resource = dict[str, Any]

#: How a check-in's state is said of a response; what was never asked is no response at all.
_STATES = {"answered": "completed", "skipped": "stopped", "asked": "in-progress", "later": "in-progress"}
_STATES |= {"no_answer": "in-progress"}


def bundle(records: Mapping[str, Any], made: str) -> Resource:
    """The bundle of a canonical export; `made` is the instant or day at which it was made, ISO 8601."""
    return _Bundle(records).made(made)


class _Bundle:
    def __init__(self, records: Mapping[str, Any]) -> None:
        self._whose = str(records.get("patient", {}).get("joined", ""))
        self._entries = [row for row in records.get("entries", ()) if row.get("retired_at") is None]
        self._prompts: Sequence[Row] = records.get("prompts", ())

    def made(self, made: str) -> Resource:
        resources = [
            self._patient(),
            *self._responses(),
            *self._function(),
            *(self._of(row) for row in self._entries),
        ]
        entries = [{"fullUrl": f"urn:uuid:{one['id']}", "resource": one} for one in resources]
        return {"resourceType": "Bundle", "type": "collection", "timestamp": made, "entry": entries}

    def _id(self, noun: str, number: Any) -> str:
        return str(uuid5(_SPACE, f"{self._whose}/{noun}/{number}"))

    def _patient(self) -> Resource:
        """Nobody's name: whoever sends the file says whose it is."""
        return {"resourceType": "Patient", "id": self._id("patient", 1)}

    @property
    def _subject(self) -> Resource:
        return {"reference": f"urn:uuid:{self._id('patient', 1)}"}

    def _of(self, row: Row) -> Resource:
        return self._medicine(row) if row["kind"] == "medicine" else self._observation(row)

    def _observation(self, row: Row) -> Resource:
        found = {
            "resourceType": "Observation",
            "id": self._id("entries", row["id"]),
            "status": "final",
            "category": [{"coding": [{"system": codes.CATEGORY, "code": "survey", "display": "Survey"}]}],
            "subject": self._subject,
            "effectiveDateTime": row["day"],
            "issued": row["at"],
            **_KINDS.get(row["kind"], _other)(row),
        }
        if row.get("prompt_id"):
            reference = f"urn:uuid:{self._id('prompts', row['prompt_id'])}"
            found["derivedFrom"] = [{"reference": reference}]
        return found

    def _medicine(self, row: Row) -> Resource:
        found = {
            "resourceType": "MedicationStatement",
            "id": self._id("entries", row["id"]),
            "status": "not-taken" if row.get("amount") == 0 else "completed",
            "medicationCodeableConcept": {"text": row.get("name") or "medicine"},
            "subject": self._subject,
            "effectiveDateTime": row["day"],
            "dateAsserted": row["at"],
        }
        return {**found, "dosage": [{"text": row["text"]}]} if row.get("text") else found

    def _responses(self) -> Iterator[Resource]:
        """One for each check-in that was put before the patient."""
        answers: dict[Any, list[Row]] = {}
        for row in self._entries:
            answers.setdefault(row.get("prompt_id"), []).append(row)
        for prompt in self._prompts:
            if prompt["state"] in _STATES:
                items = [_item(row) for row in answers.get(prompt["id"], ())]
                named = f"{codes.OWN}:{prompt['kind']}-check-in"
                state = _STATES[prompt["state"]]
                yield self._response(
                    self._id("prompts", prompt["id"]), named, state, prompt["at"], [i for i in items if i]
                )

    def _function(self) -> Iterator[Resource]:
        """The answers about function, a month one response."""
        said = [row for row in self._entries if row["kind"] == "function"]
        for month, rows in groupby(said, key=lambda row: row["day"][:7]):
            answered = list(rows)
            items = [
                {"linkId": row.get("name") or "item", "answer": [{"valueInteger": round(row["value"])}]}
                for row in answered
                if row.get("value") is not None
            ]
            named = f"{codes.OWN}:funcap27"
            last = max(row["at"] for row in answered)
            yield self._response(self._id("function", month), named, "completed", last, items)

    def _response(self, number: str, named: str, state: str, at: str, items: list[Resource]) -> Resource:
        found: Resource = {"resourceType": "QuestionnaireResponse", "id": number, "questionnaire": named}
        found |= {"status": state, "subject": self._subject, "authored": at}
        return {**found, "item": items} if items else found


def _item(row: Row) -> Resource | None:
    """What an entry answers of a check-in."""
    value = _level(row)
    kept = value.get("valueQuantity"), value.get("valueCodeableConcept"), value.get("valueBoolean")
    link = row.get("name") or row["kind"]
    if kept[0] is not None:
        return {"linkId": link, "answer": [{"valueQuantity": kept[0]}]}
    if kept[1] is not None:
        return {"linkId": link, "answer": [{"valueCoding": kept[1]["coding"][0]}]}
    return None


def _level(row: Row) -> Resource:
    """A level as it was said: on its scale, or "about as usual"."""
    if row.get("value") is not None:
        return {"valueQuantity": codes.score(row["value"], row["top"])}
    if row.get("usual"):
        return {"valueCodeableConcept": codes.concept("as_usual", "about as usual")}
    return {"dataAbsentReason": {"text": "no level was said"}}


def _noted(found: Resource, row: Row) -> Resource:
    """The patient's own words beside a value."""
    return {**found, "note": [{"text": row["text"]}]} if row.get("text") else found


def _symptom(row: Row) -> Resource:
    return _noted({"code": codes.symptom(row.get("name") or "overall"), **_level(row)}, row)


def _rated(row: Row) -> Resource:
    return _noted({"code": codes.concept(row.get("name") or row["kind"]), **_level(row)}, row)


def _exertion(row: Row) -> Resource:
    code = codes.concept(f"exertion_{row.get('name', '')}")
    if row.get("amount") is None:
        return _noted({"code": code, **_level(row)}, row)
    return _noted({"code": code, "valueQuantity": codes.quantity(row["amount"], "min")}, row)


def _sleep(row: Row) -> Resource:
    if row.get("name") == "hours" and row.get("amount") is not None:
        code, words, unit = codes.SLEEP_HOURS
        value = codes.quantity(row["amount"], unit)
        return {"code": {"coding": [codes.loinc(code, words)], "text": words}, "valueQuantity": value}
    if row.get("amount") is not None:
        return {"code": codes.concept("sleep_wakes"), "valueQuantity": codes.quantity(row["amount"], "1")}
    return {"code": codes.concept("sleep_quality", "quality of sleep, the top is best"), **_level(row)}


def _flag(row: Row) -> Resource:
    words = {"crash": "crash, as the patient says", "illness": "ill with something else"}
    return {"code": codes.concept(row["kind"], words[row["kind"]]), "valueBoolean": bool(row.get("amount"))}


def _vital(row: Row) -> Resource:
    name, said = row.get("name", ""), str(row.get("text", ""))
    if name == "bp" and (pressures := _pressures(said)):
        return pressures
    value = _number(said) if name in codes.VITALS else None
    if value is not None and codes.VITALS[name][3] <= value <= codes.VITALS[name][4]:
        code, words, unit = codes.VITALS[name][:3]
        coded = {"coding": [codes.loinc(code, words)], "text": words}
        return {"code": coded, "valueQuantity": codes.quantity(value, unit)}
    return {"code": codes.concept(f"vital_{name}"), "valueString": said or "not said"}


def _pressures(said: str) -> Resource | None:
    values = [_number(part) for part in said.split("/")]
    if len(values) != 2 or None in values:
        return None
    parts = [
        {"code": {"coding": [codes.loinc(*named)]}, "valueQuantity": codes.quantity(value or 0, "mm[Hg]")}
        for named, value in zip(codes.PRESSURES, values, strict=True)
    ]
    return {"code": {"coding": [codes.loinc(*codes.BLOOD_PRESSURE)]}, "component": parts}


def _number(said: str) -> float | None:
    """A bare number; anything else stays text."""
    try:
        value = float(said.strip().replace(",", "."))
    except ValueError:
        return None
    return value if 0 < value < 1000 else None


def _remark(row: Row) -> Resource:
    return {"code": codes.concept("remark", "the patient's own words"), "valueString": row.get("text") or "–"}


def _other(row: Row) -> Resource:
    """A kind that has no form of its own here."""
    found = {"code": codes.concept(row["kind"])}
    if row.get("value") is not None or row.get("usual"):
        return _noted({**found, **_level(row)}, row)
    if row.get("amount") is not None:
        return _noted({**found, "valueQuantity": codes.quantity(row["amount"], "1")}, row)
    return {**found, "valueString": row.get("text") or "–"}


_KINDS: dict[str, Callable[[Row], Resource]] = {
    "effort": _rated,
    "symptom": _symptom,
    "rating": _rated,
    "function": _rated,
    "exertion": _exertion,
    "sleep": _sleep,
    "crash": _flag,
    "illness": _flag,
    "vital": _vital,
    "remark": _remark,
}
