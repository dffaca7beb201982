"""What the sample page says, worked out by hand from the page. Line numbers count from 1."""

from __future__ import annotations

# meeting -> (first line, last line, year, date as printed, precision, place as printed)
MEETINGS: dict[str, tuple[int, int, int, str, str, str | None]] = {
    "tchm-6": (6, 24, 2017, "2017.11.30", "day", "Tokyo, Japan"),
    "tchm-5": (25, 48, 2015, "2015.10.31", "day", "Seoul, Korea"),
    "tchm-4": (49, 76, 2011, "2011.11.11", "day", "Tokyo, Japan"),
    "tchm-3": (77, 112, 2009, "2009.09.28", "day", "Beijing, China"),
    "tchm-2": (113, 140, 2008, "2008.11.11", "day", "Jeju, Korea"),
    "cei-6": (146, 147, 2016, "2016", "year", None),
    "cei-5": (148, 153, 2011, "2011.01.01", "year", None),
    "cei-4": (154, 159, 2010, "2010.01.01", "year", None),
    "cei-3": (160, 168, 2009, "2009.01.01", "year", None),
    "cei-2": (169, 174, 2008, "2008.01.01", "year", None),
    "aeo-4": (177, 178, 2012, "2012", "year", None),
    "aeo-3": (179, 180, 2011, "2011", "year", None),
    "aeo-2": (181, 187, 2010, "2010.08.26", "day", "Gyeongju, Korea"),
    "aeo-1": (188, 194, 2009, "2009.08.11", "day", "Dalian, China"),
    "cp-2": (196, 197, 2012, "2012", "year", None),
    "cp-1": (198, 199, 2011, "2011", "year", None),
    "ipr-7": (201, 207, 2018, "2018.06.27 ~ 2018.06.28", "day-range", "Ningbo, China"),
    "ipr-6": (208, 209, 2016, "2016", "year", None),
    "ipr-5": (210, 220, 2011, "2011", "year", "Korea"),
    "ipr-4": (221, 231, 2010, "2010", "year", "Japan"),
    "ipr-3": (232, 238, 2009, "2009", "year", "China"),
}

WITHOUT_PARTICIPANTS = {"cei-6", "aeo-4", "aeo-3", "cp-2", "cp-1", "ipr-6"}
PLACEHOLDER_DATES = {"cei-5": 149, "cei-4": 155, "cei-3": 161, "cei-2": 170}

# every item in the order of the page: item -> (its line, its number, its themes)
ITEMS: dict[str, tuple[int, str, set[str]]] = {
    "tchm-6-agenda-1": (15, "1", {"counter-terrorism"}),
    "tchm-6-outcome-1": (18, "1", {
        "counter-terrorism", "anti-smuggling", "commercial-fraud", "gold-smuggling", "passengers",
        "trade-facilitation"}),
    "tchm-6-outcome-2": (19, "2", {"ipr", "cei", "aeo", "customs-procedures"}),
    "tchm-6-outcome-3": (20, "3", set()),
    "tchm-5-agenda-1": (37, "1", {"trade-facilitation", "ipr"}),
    "tchm-5-outcome-1": (40, "1", {"customs-procedures"}),
    "tchm-5-outcome-2": (41, "2", {
        "information-exchange", "passengers", "drugs", "weapons", "counter-terrorism"}),
    "tchm-5-outcome-3": (42, "3", {"ipr", "information-exchange"}),
    "tchm-5-outcome-4": (43, "4", set()),
    "tchm-5-outcome-5": (44, "5", {"aeo", "ipr", "customs-procedures"}),
    "tchm-5-outcome-6": (45, "6", set()),
    "tchm-4-agenda-1": (61, "1", set()),
    "tchm-4-outcome-1": (64, "1", set()),
    "tchm-4-outcome-2": (66, "2", set()),
    "tchm-4-outcome-2-1": (67, "2.1", {"institutionalization", "customs-procedures"}),
    "tchm-4-outcome-2-2": (68, "2.2", {
        "ipr", "joint-operations", "information-exchange", "right-holders"}),
    "tchm-4-outcome-2-3": (69, "2.3", {"cei", "commercial-fraud", "information-exchange"}),
    "tchm-4-outcome-2-4": (70, "2.4", {"aeo", "international-fora"}),
    "tchm-4-outcome-2-5": (71, "2.5", {"customs-procedures", "trade-facilitation"}),
    "tchm-4-outcome-2-6": (72, "2.6", {"human-resource-development"}),
    "tchm-3-agenda-1": (89, "1", set()),
    "tchm-3-outcome-1": (92, "1", set()),
    "tchm-3-outcome-1-1": (94, "1.1", {"institutionalization", "ipr", "cei", "aeo"}),
    "tchm-3-outcome-1-2": (96, "1.2", {
        "ipr", "information-exchange", "public-awareness", "right-holders"}),
    "tchm-3-outcome-1-3": (98, "1.3", {
        "cei", "information-exchange", "commercial-fraud", "drugs"}),
    "tchm-3-outcome-1-4": (100, "1.4", {"aeo", "mutual-recognition"}),
    "tchm-3-outcome-1-5": (102, "1.5", {"trade-facilitation"}),
    "tchm-3-outcome-1-6": (104, "1.6", {"human-resource-development"}),
    "tchm-3-outcome-1-7": (106, "1.7", {"international-fora"}),
    "tchm-3-outcome-2": (108, "2", set()),
    "tchm-2-agenda-1": (125, "1", set()),
    "tchm-2-outcome-1": (128, "1", set()),
    "tchm-2-outcome-2": (129, "2", {"trade-statistics"}),
    "tchm-2-outcome-3": (130, "3", {"international-fora"}),
    "tchm-2-outcome-4": (131, "4", {"human-resource-development"}),
    "tchm-2-outcome-5": (132, "5", {"aeo"}),
    "tchm-2-outcome-6": (133, "6", {"environment"}),
    "tchm-2-outcome-7": (134, "7", {"information-exchange", "public-awareness", "ipr"}),
    "tchm-2-outcome-8": (135, "8", {"information-exchange", "anti-smuggling"}),
    "tchm-2-outcome-9": (136, "9", set()),
    "tchm-2-outcome-10": (137, "10", set()),
    "cei-3-outcome-1": (168, "1", set()),
    "ipr-5-agenda-1": (219, "1", {"joint-operations"}),
    "ipr-5-agenda-2": (220, "2", {"ipr"}),
    "ipr-4-agenda-1": (230, "1", set()),
    "ipr-4-agenda-2": (231, "2", {"ipr", "joint-operations"}),
}

# the items whose span covers the children below their own line
PARENT_SPANS = {"tchm-4-outcome-2": (66, 72), "tchm-3-outcome-1": (92, 106)}

# document -> (line, title without the date in brackets, date printed in brackets, type)
DOCUMENTS: dict[str, tuple[int, str, str | None, str]] = {
    "tchm-6-1": (23, "Joint Press Release", None, "press-release"),
    "tchm-6-2": (
        24, "Action Plan of the Tripartite Customs Cooperation as revised in 2017", None,
        "action-plan"),
    "tchm-5-1": (
        48, "Joint Statement on Custom Cooperation on Trade Facilitation", None, "joint-statement"),
    "tchm-4-1": (
        75, "Joint Press Release of 4th Tripartite Customs Heads' Meeting", "2011-11-11",
        "press-release"),
    "tchm-4-2": (
        76, "Revised Action Plan of the Tripartite Customs Cooperation", "2011-11-11",
        "action-plan"),
    "tchm-3-1": (
        111, "Joint Press Release of 3rd Tripartite Customs Heads' Meeting", "2009-09-28",
        "press-release"),
    "tchm-3-2": (
        112, "Action Plan of the Tripartite Customs Cooperation", "2009-09-28", "action-plan"),
    "tchm-2-1": (
        140, "Joint Press Release of 2nd Tripartite Customs Heads' Meeting", "2008-11-11",
        "press-release"),
}

# quality issue type -> the resources it is about; name-variant is left out (see the tests)
ISSUES: dict[str, set[str]] = {
    "ordinal-suffix": {"meeting:aeo-4", "meeting:cp-2"},
    "placeholder-date": {f"meeting:{slug}" for slug in PLACEHOLDER_DATES},
    "paginated-list": {"series:tchm", "series:cei", "series:ipr"},
    "plan-not-met": {
        "commitment:tchm-4-from-tchm-3-outcome-2", "commitment:ipr-6-from-ipr-4-agenda-2"},
    "outcome-under-agenda": {"meeting:tchm-5", "meeting:ipr-5", "meeting:ipr-4"},
    "anachronism": {"meeting:ipr-4"},
    "missing-place": {f"meeting:{slug}" for slug, row in MEETINGS.items() if row[5] is None},
    "missing-participants": {f"meeting:{slug}" for slug in WITHOUT_PARTICIPANTS},
    "no-language-offer": {"meeting:tchm-6"},
    "agency-name": {"agency:gacc"},
    "language-code": {"download:tchm-4-zh", "download:tchm-3-zh"},
}
GARBLED_LINES = {42, 44}
