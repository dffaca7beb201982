"""`trico render`: the page as people use it, in a browser without a network; and the pictures."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pyoxigraph as ox
import pytest

from browser import Browser, browser, find_chromium
from program import NO_INPUT, NOTHING_USABLE, ROOT, USAGE, run

OUTPUT = ROOT / "Output"
HOSTILE = [
    "</script><script>window.hacked=1</script>", "<img src=x onerror=window.hacked=1>",
    "{{script}}{{data}}", "\u2028\u2029<!--<script>", "'\"><svg onload=window.hacked=1>",
]


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "trico.html"
    done = run("render", OUTPUT, "-o", path)
    assert (done.code, done.out, done.err) == (0, b"", "")
    return path


def element(text: str, name: str) -> str:
    return re.search(rf'<script[^>]* id="{name}">(.*?)</script>', text, re.DOTALL)[1]


# --- the file ----------------------------------------------------------------------------------

def test_the_page_is_one_small_file(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert len(text.encode()) < 1_000_000
    assert not re.search(r"""(src|href)=["'](?!#|data:)""", text.split("<script", 1)[0])
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)[1]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "http" not in policy
    assert run("render", OUTPUT).out == page.read_bytes(), "the same bytes every time"


def test_the_page_is_data(page: Path) -> None:
    data = element(page.read_text(encoding="utf-8"), "jsonld")
    found = {t.triple for t in ox.parse(data, format=ox.RdfFormat.JSON_LD)}
    wanted = {t.triple for name in ("trico.nt", "trico-mentions.nt")
              for t in ox.parse(path=str(OUTPUT / name))}
    assert found == wanted


def test_the_data_can_stay_out() -> None:
    text = run("render", OUTPUT / "trico.nt", "--data", "none").text
    assert element(text, "jsonld").strip() == ""
    assert json.loads(element(text, "data"))["meetings"]


def test_any_graph_can_be_shown(tmp_path: Path) -> None:
    path = tmp_path / "any.ttl"
    path.write_text("<http://e.org/a> <http://e.org/p> <http://e.org/b>, 'x' .\n")
    data = json.loads(element(run("render", path).text, "data"))
    assert data["meetings"] == [] and len(data["network"]["nodes"]) == 2
    (tmp_path / "empty.nt").write_text("")
    assert run("render", tmp_path / "empty.nt").code == 0


def test_pictures(tmp_path: Path) -> None:
    for view in ("full", "overview"):
        root = ElementTree.fromstring(run("render", "--format", "svg", "--view", view).out)
        assert root.tag == "{http://www.w3.org/2000/svg}svg"
        assert len(root.findall(".//{*}circle")) > 20 and len(root.findall(".//{*}line")) > 20
    assert b"digraph" in run("render", "--format", "dot").out
    path = tmp_path / "graph.gexf"
    assert run("render", "-o", path).code == 0
    assert ElementTree.parse(path).getroot().tag.endswith("gexf")


def test_wrong_use(tmp_path: Path) -> None:
    assert run("render", "--format", "pdf").code == USAGE
    assert run("render", "--view", "nonsense").code == USAGE
    assert run("render", tmp_path / "nowhere.nt").code == NO_INPUT
    (tmp_path / "empty.nt").write_text("")
    assert run("render", tmp_path / "empty.nt", "--format", "svg").code == NOTHING_USABLE
    assert run("render", "-o", tmp_path / "empty.nt" / "page.html").code == 73


# --- the page in a browser ----------------------------------------------------------------------

@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    if not find_chromium():
        pytest.skip("NO CHROMIUM: apt-get install chromium")
    with browser() as found:
        yield found


@pytest.fixture
def view(chromium: Browser, page: Path) -> Iterator[Browser]:
    """The page, freshly opened; what it complains of or asks for is a fault."""
    chromium.requests.clear()
    chromium.complaints.clear()
    chromium.look(1280, 900)
    chromium.open(page, "document.documentElement.dataset.drawn && "
                        "document.querySelector('canvas').dataset.painted")
    yield chromium
    assert chromium.complaints == []
    assert set(chromium.requests) == {page.resolve().as_uri()}


def choose(view: Browser, name: str, value: str) -> None:
    drawn = view.run("document.documentElement.dataset.drawn")
    view.run(f"(() => {{ const s = document.getElementById('f-{name}'); s.value = {value}; "
             f"s.dispatchEvent(new Event('input', {{bubbles: true}})); }})()")
    view.wait(f"document.documentElement.dataset.drawn !== {json.dumps(drawn)}")


def option(name: str, text: str) -> str:
    return (f"[...document.getElementById('f-{name}').options]"
            f".find((o) => o.text.includes({json.dumps(text)})).value")


def shown(view: Browser) -> str:
    return view.run("document.getElementById('shown').textContent")


def test_every_section_is_filled(view: Browser) -> None:
    assert view.run("[...document.querySelectorAll('#figures dd')].map((e) => e.textContent)") == [
        "21", "5", "46", "8", "22", "48"]
    assert view.run("[...document.querySelectorAll('main section')].map((e) => e.children.length > 1)"
                    ) == [True] * 9
    assert view.run("document.querySelectorAll('#timeline .scroll .mark:not(.plan)').length") == 21
    assert view.run("document.querySelectorAll('#timeline .scroll .mark.plan').length") == 2
    assert view.run("document.querySelectorAll('#meetings details').length") == 21


def test_precision_is_shown_as_it_is(view: Browser) -> None:
    width = ("Number([...document.querySelectorAll('#timeline .mark')].find((m) => "
             "m.getAttribute('aria-label').startsWith('{}')).querySelector('rect').getAttribute('width'))")
    year = view.run(width.format("CEI 5"))
    assert year > 40, "a year is as wide as a year, though the page says 1 January"
    assert view.run("[...document.querySelectorAll('#timeline .mark')].find((m) => "
                    "m.getAttribute('aria-label').startsWith('TCHM 4')).querySelector('circle') !== null")


def test_filters(view: Browser) -> None:
    assert shown(view) == "21 meetings"
    choose(view, "series", option("series", "TCHM"))
    assert shown(view) == "5 of 21 meetings"
    choose(view, "country", option("country", "Japan"))
    assert shown(view) == "2 of 21 meetings"
    view.run("document.getElementById('f-reset').click()")
    view.wait("document.getElementById('shown').textContent === '21 meetings'")
    choose(view, "theme", option("theme", "Authorized"))
    assert shown(view) == "5 of 21 meetings"
    view.run("document.getElementById('f-reset').click()")
    view.wait("document.getElementById('shown').textContent === '21 meetings'")
    choose(view, "from", "'2016'")
    choose(view, "to", "'2017'")
    assert shown(view) == "3 of 21 meetings"
    view.run("document.getElementById('f-reset').click()")
    view.wait("document.getElementById('shown').textContent === '21 meetings'")
    choose(view, "words", "'gold bullion'")
    assert shown(view) == "1 of 21 meetings"
    choose(view, "words", "'no such words'")
    assert "No meeting fits" in view.run("document.getElementById('timeline').textContent")


def test_details_with_the_lines_of_the_page(view: Browser) -> None:
    view.run("[...document.querySelectorAll('#timeline .mark')].find((m) => "
             "m.getAttribute('aria-label').startsWith('TCHM 4')).focus()")
    view.key("Enter")
    view.wait("!document.getElementById('panel').hidden")
    text = view.run("document.getElementById('panel').textContent")
    for words in ("Tokyo, Japan", "customs.txt, lines 49–76", "   53    • 2011.11.11", "Neighbours",
                  "Authorized Economic Operators", "attended by"):
        assert words in text, words
    view.run("[...document.querySelectorAll('#panel button')].find((b) => b.textContent === "
             "'Korea Customs Service').click()")
    assert "agency" in view.run("document.getElementById('panel').textContent")
    view.key("Escape")
    assert view.run("document.getElementById('panel').hidden")
    assert view.run("document.activeElement.getAttribute('aria-label')").startswith("TCHM 4")


def test_network_by_keyboard_and_mouse(view: Browser) -> None:
    view.run("document.documentElement.style.scrollBehavior = 'auto'")
    view.run("document.getElementById('network').scrollIntoView()")
    painted = "Number(document.querySelector('canvas').dataset.painted)"
    for act in ("document.getElementById('zoom-in').click()", "document.getElementById('zoom-out').click()",
                "document.getElementById('fit').click()",
                "document.querySelector('#network .legend input').click()"):
        before = view.run(painted)
        view.run(act)
        view.wait(f"{painted} > {before}")
    view.run("document.querySelector('canvas').focus()")
    for key in ("ArrowLeft", "+", "-", "0", "n"):
        before = view.run(painted)
        view.key(key)
        view.wait(f"{painted} > {before}")
    view.key("Enter")
    view.wait("!document.getElementById('panel').hidden")
    view.key("Escape")
    view.run("(() => { const f = document.getElementById('find'); f.focus(); f.value = 'Tokyo'; })()")
    view.key("Enter")
    view.wait("!document.getElementById('panel').hidden")
    assert view.run("document.querySelector('#panel h2').textContent") == "Tokyo"
    view.key("Escape")
    box = view.run("(() => { const b = document.querySelector('canvas').getBoundingClientRect(); "
                   "return [b.left + b.width / 2, b.top + b.height / 2]; })()")
    view.click(*box)  # the node that was searched for stands in the middle
    view.wait("!document.getElementById('panel').hidden")
    assert view.run("document.querySelector('#panel h2').textContent") == "Tokyo"


def test_every_control_can_be_used(view: Browser) -> None:
    """Every button and mark that is there at the beginning is clicked; none may fail."""
    view.run("window.print = () => { window.printed = true; }")
    number = view.run("document.querySelectorAll('main button, main .mark, header button').length")
    assert number > 100
    view.run("""(async () => {
      const all = [...document.querySelectorAll('main button, main .mark, header button')];
      for (const one of all) {
        if (one.id === 'save') continue;
        one.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        await new Promise((done) => setTimeout(done, 1));
      }
      for (const one of document.querySelectorAll('details')) one.open = true;
      const by = document.getElementById('matrix-by');
      for (const value of ['year', 'series', 'meeting']) {
        const select = document.getElementById('matrix-by');
        if (!select) continue;
        select.value = value;
        select.dispatchEvent(new Event('input'));
      }
    })()""")
    assert view.run("window.printed")


def test_schemes_media_and_narrow_windows(view: Browser) -> None:
    paper = "getComputedStyle(document.body).backgroundColor"
    light = view.run(paper)
    view.look(1280, 900, "dark")
    dark = view.run(paper)
    assert light != dark
    view.run("document.getElementById('scheme').click()")
    assert view.run(paper) == light, "chosen by hand"
    view.run("document.getElementById('scheme').click()")
    assert view.run(paper) == dark
    view.look(390, 800)
    view.wait("document.documentElement.scrollWidth <= 390")
    view.look(1000, 1300, "light", "print")
    view.run("dispatchEvent(new Event('beforeprint'))")
    assert view.run("getComputedStyle(document.getElementById('filters')).display") == "none"
    assert view.run("[...document.querySelectorAll('#meetings details')].every((d) => d.open)")


def test_texts_can_be_read(view: Browser) -> None:
    """The contrast that WCAG asks for normal text, 4.5, between inks and papers, in both schemes."""
    script = """(() => {
      const style = getComputedStyle(document.documentElement);
      const light = (name) => { const h = style.getPropertyValue(name).trim().slice(1);
        return [0, 2, 4].map((i) => parseInt(h.slice(i, i + 2), 16) / 255)
          .map((c) => c <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
          .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0); };
      const out = [];
      for (const ink of ['--ink', '--quiet', '--accent', '--warn', '--good'])
        for (const paper of ['--paper', '--card']) {
          const [a, b] = [light(ink), light(paper)].sort((x, y) => y - x);
          out.push([ink, paper, (a + .05) / (b + .05)]);
        }
      return out; })()"""
    for scheme in ("light", "dark"):
        view.look(1280, 900, scheme)
        for ink, paper, contrast in view.run(script):
            assert contrast >= 4.5, (scheme, ink, paper, contrast)


def test_hostile_texts_do_not_run(chromium: Browser, tmp_path: Path) -> None:
    sample = (ROOT / "Sources" / "TricoKit" / "Sample" / "customs.txt").read_text(encoding="utf-8")
    for text in HOSTILE:
        sample = sample.replace("AEO: agreed", f"{text} AEO: agreed", 1)
    sample = sample.replace("Joint Press Release of", f"{HOSTILE[0]} \u202efdp Joint Press Release of", 1)
    (tmp_path / "customs.txt").write_text(sample, encoding="utf-8")
    path = tmp_path / "hostile.html"
    done = run("render", tmp_path / "customs.txt", "-o", path, "--title", HOSTILE[0])
    assert done.code == 0, done.err
    chromium.requests.clear()
    chromium.complaints.clear()
    chromium.open(path)
    titles = chromium.run("document.querySelector('#documents').textContent")
    assert "[U+202E]fdp" in titles and "\u202e" not in titles, "signs that turn writing round are shown as such"
    chromium.run("[...document.querySelectorAll('main .mark, main button')].forEach((e) => "
                 "e.id === 'save' || e.dispatchEvent(new MouseEvent('click', {bubbles: true})))")
    assert chromium.run("window.hacked") is None
    assert HOSTILE[0] in chromium.run("document.getElementById('title').textContent")
    assert chromium.run("document.querySelectorAll('main img, main script').length") == 0
    assert chromium.complaints == [] and set(chromium.requests) == {path.resolve().as_uri()}
    svg = run("render", tmp_path / "customs.txt", "--format", "svg", "--title", HOSTILE[0])
    assert not ElementTree.fromstring(svg.out).findall(".//{*}script")
