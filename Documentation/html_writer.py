"""Pieces of web pages. What is put in as text is escaped; what comes out is well-formed."""

from __future__ import annotations

from html import escape

Element = str
VOID = {"img", "link", "meta"}
PAGES = (
    ("index.html", "Overview"),
    ("vocabulary.html", "Vocabulary"),
    ("themes.html", "Themes"),
    ("codes.html", "Code lists"),
)

STYLE = """
:root { color-scheme: light dark; --line: #8886; --soft: #8881;
  --link: light-dark(#1f5a95, #8ec1f5) }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 62rem;
  padding: 0 1rem 4rem }
nav { border-bottom: 1px solid var(--line); display: flex; gap: 1.5rem; padding: .8rem 0 }
nav a[aria-current] { font-weight: bold; text-decoration: none }
a { color: var(--link) }
h2 { border-bottom: 2px solid var(--line); margin-top: 3rem; padding-bottom: .2rem }
h3, h4, h5, h6 { font-size: 1.15rem; margin: 0 0 .3rem }
small { font-weight: normal; margin-left: .8rem; opacity: .7 }
section[id] { border: 1px solid var(--line); border-radius: .4rem; margin: 1rem 0;
  padding: .8rem 1rem }
section[id]:target { outline: 3px solid var(--link) }
section.concept section.concept { margin-left: .5rem }
section p { margin: .3rem 0 }
dl { display: grid; gap: .15rem 1rem; grid-template-columns: 11rem 1fr; margin: .6rem 0 0 }
dt { opacity: .7 }
dd { margin: 0; overflow-wrap: anywhere }
code { background: var(--soft); border-radius: .2rem; font-size: .9em; padding: .1rem .3rem }
.lead { font-size: 1.2rem }
.note { border-left: 3px solid var(--line); padding-left: .6rem }
.index { line-height: 1.9 }
img { background: white; height: auto; max-width: 100% }
figure { margin: 2rem 0 }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr } dd { margin-left: 1rem } }
"""


def text(value: str) -> Element:
    return escape(value, quote=False)


def element(name: str, /, *content: Element, **attributes: str) -> Element:
    inside = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    if name in VOID:
        return f"<{name}{inside} />"
    return f"<{name}{inside}>{''.join(content)}</{name}>"


def link(address: str, shown: str) -> Element:
    return element("a", text(shown), href=address)


def code(value: str) -> Element:
    return element("code", text(value))


def page(title: str, file: str, body: list[Element]) -> Element:
    """A whole page; `file` is its own name."""
    here = {"aria-current": "page"}
    menu = element(
        "nav",
        *(
            element("a", text(name), href=address, **(here if address == file else {}))
            for address, name in PAGES
        ),
    )
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("link", rel="alternate", type="text/turtle", href="trico.ttl"),
        element("title", text(title)),
        element("style", text(STYLE)),
    )
    main = element("main", element("h1", text(title)), *body)
    return f"<!DOCTYPE html>\n{element('html', head, element('body', menu, main), lang='en')}\n"
