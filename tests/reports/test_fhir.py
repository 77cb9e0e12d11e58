"""The health record: valid by the published models, coded where codes exist, blanks as blanks."""

from __future__ import annotations

from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle

from pacing.entries import SYMPTOMS, Kind
from reports import fhir_codes as codes
from reports.canonical import canonical
from reports.fhir import bundle
from tests.reports.diary import DIARY, ENTRIES, entry

MADE = "2026-11-22T00:00:00Z"


def resources(entries: list[dict[str, Any]] | None = None) -> list[dict[str, Any]]:
    """The resources of the diary, or of these entries alone."""
    diary = DIARY if entries is None else {"patient": {}, "entries": entries}
    return [one["resource"] for one in bundle(canonical(diary), MADE)["entry"]]


def only(**said: Any) -> dict[str, Any]:
    """The resource of one entry."""
    return resources([entry(1, **said)])[-1]


def test_the_bundle_is_valid_fhir() -> None:
    read = Bundle.model_validate(bundle(canonical(DIARY), MADE))
    assert len(read.entry) == 1 + 2 + 1 + len(ENTRIES) - 1


@pytest.mark.parametrize("kind", [kind.value for kind in Kind])
@pytest.mark.parametrize("said", [{}, {"value": 1, "top": 3}, {"amount": 1}, {"text": "so", "usual": True}])
def test_every_kind_is_valid_whatever_it_leaves_out(kind: str, said: dict[str, Any]) -> None:
    Bundle.model_validate(bundle(canonical({"entries": [entry(1, kind, **said)]}), MADE))


def test_a_symptom_has_the_code_of_snomed_beside_ours() -> None:
    codings = only(kind="symptom", name="headache", value=6, top=10)["code"]["coding"]
    assert (codings[0]["system"], codings[0]["code"]) == (codes.SNOMED, "25064002")
    assert codings[1]["system"] == codes.OWN


def test_a_patients_own_word_is_text_and_has_no_foreign_code() -> None:
    code = only(kind="symptom", name="like cardboard", value=2, top=3)["code"]
    assert code["text"] == "like cardboard"
    assert [coding["system"] for coding in code["coding"]] == [codes.OWN]


def test_codes_are_of_symptoms_that_exist_and_none_twice() -> None:
    assert set(codes.SYMPTOMS) <= set(SYMPTOMS)
    assert len({code for code, _ in codes.SYMPTOMS.values()}) == len(codes.SYMPTOMS)


def test_a_level_keeps_its_scale() -> None:
    assert only(kind="effort", value=2, top=4)["valueQuantity"]["code"] == "{of_4}"


def test_about_as_usual_gets_no_number() -> None:
    found = only(kind="effort", usual=True)
    assert "valueQuantity" not in found
    assert found["valueCodeableConcept"]["text"] == "about as usual"


@pytest.mark.parametrize(
    ("name", "said", "code"),
    [("hr", "88", "8867-4"), ("bp", "110/70", "85354-9"), ("temp", "37,2", "8310-5")],
)
def test_a_measured_value_goes_by_loinc(name: str, said: str, code: str) -> None:
    found = only(kind="vital", name=name, text=said)
    assert found["code"]["coding"][0]["code"] == code
    assert "valueString" not in found


@pytest.mark.parametrize("said", ["a bit warm", "98.6"])
def test_a_measured_value_whose_unit_is_not_certain_stays_words(said: str) -> None:
    assert only(kind="vital", name="temp", text=said)["valueString"] == said


def test_a_check_in_without_an_answer_is_a_response_without_items() -> None:
    responses = [one for one in resources() if one["resourceType"] == "QuestionnaireResponse"]
    states = {one["status"]: one.get("item") for one in responses if "check-in" in one["questionnaire"]}
    assert states["in-progress"] is None
    assert len(states["completed"] or ()) == 2
    assert len(states) == 2  # what was never asked is no response


def test_what_was_taken_back_is_left_out() -> None:
    efforts = [one for one in resources() if one.get("code", {}).get("text") == "effort"]
    assert [one["valueQuantity"]["value"] for one in efforts] == [2]


def test_a_medicine_not_taken_says_so() -> None:
    states = [one["status"] for one in resources() if one["resourceType"] == "MedicationStatement"]
    assert states == ["completed", "not-taken"]


def test_two_patients_share_no_resource() -> None:
    other = {**DIARY, "patient": {"joined": "2026-09-02T10:00:00Z"}}
    ids = [
        {one["id"] for one in [e["resource"] for e in bundle(canonical(d), MADE)["entry"]]}
        for d in (DIARY, other)
    ]
    assert not ids[0] & ids[1]


def test_nobody_is_named() -> None:
    (patient,) = [one for one in resources() if one["resourceType"] == "Patient"]
    assert set(patient) == {"resourceType", "id"}
    assert "1001" not in str(resources())
