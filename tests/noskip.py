"""A pytest plugin for CI (-p tests.noskip): a test that would be skipped fails, with its reason."""

from collections.abc import Generator

import pytest


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A skipped test, by mark or by call."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail"):
        report.outcome, report.longrepr = "failed", f"{reason(report)} (nothing may be skipped in CI)"
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """A skipped module."""
    report = yield
    if report.skipped:
        report.outcome, report.longrepr = "failed", f"{reason(report)} (nothing may be skipped in CI)"
    return report


def reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    """The words of the skip, without its place."""
    return str(report.longrepr[2]) if isinstance(report.longrepr, tuple) else str(report.longrepr)
