#!/usr/bin/env python3
"""Makes mechanism pages: `page_set.py COUNT FOLDER`. The same number gives the same pages.

Every page has series of its own, so that nothing merges; titles, dates, places, agencies, items and
documents vary as on real pages.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

TOPICS = ("Customs", "Water", "Health", "Education", "Trade", "Patents", "Fisheries", "Energy")
FIELDS = (
    "Customs Procedures", "Water Resources", "Public Health", "Higher Education", "Trade Facilitation",
    "Intellectual Property", "Marine Environment", "Disaster Relief", "Standards", "Food Safety",
)
CITIES = {
    "China": ("Beijing", "Dalian", "Ningbo", "Shanghai", "Chengdu"),
    "Japan": ("Tokyo", "Osaka", "Kyoto", "Fukuoka", "Nagoya"),
    "Korea": ("Seoul", "Busan", "Gyeongju", "Jeju", "Incheon"),
}
AGENCIES = {
    "China": ("Ministry of the General Administration of Customs", "Ministry of Commerce",
              "National Health Commission (NHC)"),
    "Japan": ("Ministry of Finance", "Japan Patent Office (JPO)", "Ministry of Health"),
    "ROK": ("Korea Customs Service", "Ministry of Environment", "Ministry of Education (MOE)"),
}
SENTENCES = (
    "Agreed to share experience of their AEO programs and to cooperate in the WCO",
    "Exchanged views on IPR protection and on joint operations against smuggling",
    "Adopted the revised Action Plan as proposed by the working group",
    "Welcomed the progress of the information exchange between the training institutions",
    "Reaffirmed that trade facilitation remains a common goal of the three sides",
    "Discussed mutual recognition, customs procedures and the exchange of officials",
    "Decided to hold the next meeting in the following year",
    "Shared the view that illegal drugs and commercial fraud need a common answer",
)
SUFFIXES = {1: "st", 2: "nd", 3: "rd"}


def series(page: int, number: int, chance: random.Random) -> list[str]:
    field = chance.choice(FIELDS)
    name = f"Tripartite Meeting {page}-{number} on {field} (TM{page}X{number})"
    editions = chance.randint(3, 6)
    year = 2024
    lines = [f"{name} Latest Event : {year}.11.30"]
    for ordinal in range(editions, 0, -1):
        lines.append(f"{ordinal}{SUFFIXES.get(ordinal, 'th')} {name}")
        if chance.random() < 0.3:
            lines += ["", "Download. EN CN", ""]
        lines.append(f"  • {year}.{chance.randint(1, 12):02}.{chance.randint(1, 28):02}")
        country = chance.choice(tuple(CITIES))
        lines.append(f"  • {chance.choice(CITIES[country])}, {country}")
        lines.append("■Participants")
        lines += [f"{side}: {chance.choice(names)}" for side, names in AGENCIES.items()]
        lines.append("■Agenda")
        lines.append(f"Exchange of views on {field.lower()} and on plans for {year + 1}")
        lines.append("■Outcome")
        for item in range(1, chance.randint(2, 5)):
            lines.append(f"{item}. {chance.choice(SENTENCES)}:")
            for child in range(1, chance.randint(1, 4)):
                lines.append(f"{child}) {chance.choice(FIELDS)}: {chance.choice(SENTENCES).lower()}.")
        lines += ["■Documents", f"Joint Press Release ({year}.05.05)"]
        year -= chance.randint(1, 3)
    return lines


def page(number: int) -> str:
    chance = random.Random(number)
    lines = [chance.choice(TOPICS), "", "Mechanism Search", "", "Ministerial Meetings", ""]
    lines += series(number, 1, chance) + ["", "Working-Level Meetings", ""]
    for other in range(2, chance.randint(3, 6)):
        lines += [*series(number, other, chance), ""]
    return "\n".join(lines)


def main() -> None:
    count, folder = int(sys.argv[1]), Path(sys.argv[2])
    for number in range(1, count + 1):
        below = folder / f"{number // 1000:04}"
        if number % 1000 in (0, 1):
            below.mkdir(parents=True, exist_ok=True)
        (below / f"page-{number}.txt").write_text(page(number), encoding="utf-8")


if __name__ == "__main__":
    main()
