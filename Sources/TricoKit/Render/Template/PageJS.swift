// swift-format-ignore-file
// Made from Sources/TricoKit/Render/Template/page.js by `make generate`; edit that instead.

/// What Sources/TricoKit/Render/Template/page.js says.
public let pageJS: StaticString = #"""
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const byId = (id) => document.getElementById(id);
  const SVG = "http://www.w3.org/2000/svg";
  const LONG = 60; // rows of a table before "show all"

  // Signs that turn the direction of writing would make a text look like another one, and reach beyond
  // its end: they are shown by their numbers.
  const visible = (text) => String(text).replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`);

  // Elements. Text is always set as text, so that nothing in the data can become markup.
  function fill(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === null || value === undefined || value === false) continue;
      if (name === "click") node.addEventListener("click", value);
      else node.setAttribute(name, value === true ? "" : name === "title" || name === "aria-label" ? visible(value) : value);
    }
    for (const child of children.flat(9)) {
      if (child === null || child === undefined) continue;
      node.append(child instanceof Node ? child : document.createTextNode(visible(child)));
    }
    return node;
  }
  const el = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
  const svg = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);
  const button = (text, click, more) => el("button", { type: "button", class: "link", click, ...more }, text);
  const count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
  const by = (list, key) => list.reduce((map, x) => map.set(key(x), [...(map.get(key(x)) || []), x]), new Map());
  const isWeb = (url) => /^https?:\/\//i.test(url || "");
  const link = (url, text) => isWeb(url) ? el("a", { href: url, rel: "noopener noreferrer" }, text) : text;
  const word = (code) => (code || "").replace(/[-_]/g, " ");
  const label = (list, index) => index === null || index === undefined ? null : list[index].label;

  const meetings = data.meetings, nodes = data.network.nodes, edges = data.network.edges;
  const nodeOf = new Map(nodes.map((node, index) => [node.iri, index]));
  const meetingOf = new Map(meetings.map((meeting, index) => [meeting.iri, index]));
  const near = nodes.map(() => []);
  edges.forEach(([from, to, type]) => { near[from].push([to, type, true]); near[to].push([from, type, false]); });
  const years = meetings.map((m) => m.date && m.date.year).filter(Boolean);
  const firstYear = Math.min(...years), lastYear = Math.max(...years);

  // ---- Filters

  const filter = { series: "", country: "", theme: "", from: "", to: "", words: "" };
  const plain = (text) => text.toLowerCase().replace(/[‘’‛′]/g, "'").replace(/[“”]/g, "\"");
  const hay = meetings.map((m) => [m.title, m.label, m.place && m.place.stated,
    ...m.items.map((i) => i.text), ...m.documents.map((d) => d.title)].join(" ")).map(plain);
  // Names that are cut would be alike: their codes tell them apart.
  const known = (series) => series !== null && data.series[series].code ? `${data.series[series].code.toUpperCase()} · ` : "";
  const nothing = () => meetings.length ? "No meeting fits the filter." : "The graph has no meeting.";
  const isFiltered = () => Object.values(filter).some((value) => value !== "");
  const passes = (meeting, index) =>
    (filter.series === "" || String(meeting.series) === filter.series)
    && (filter.country === "" || meeting.place && String(meeting.place.country) === filter.country)
    && (filter.theme === "" || meeting.items.some((i) => i.themes.includes(Number(filter.theme))))
    && (filter.from === "" || meeting.date && meeting.date.year >= Number(filter.from))
    && (filter.to === "" || meeting.date && meeting.date.year <= Number(filter.to))
    && (filter.words === "" || hay[index].includes(plain(filter.words).trim()));
  let shown = meetings;
  let shownSet = new Set(meetings);

  function options(select, all, list) {
    select.replaceChildren(el("option", { value: "" }, all),
      ...list.map(([value, text]) => el("option", { value }, text)));
  }

  function setUpFilters() {
    const used = (key) => new Set(meetings.map(key));
    const seriesUsed = used((m) => m.series), countryUsed = used((m) => m.place && m.place.country);
    options(byId("f-series"), "all series", data.series.map((s, i) => [i, s.label]).filter(([i]) => seriesUsed.has(i)));
    options(byId("f-country"), "all countries", data.countries.map((c, i) => [i, c.label]).filter(([i]) => countryUsed.has(i)));
    options(byId("f-theme"), "all themes", data.themes.map((t, i) => [i, t.label]).sort((a, b) => a[1] < b[1] ? -1 : 1));
    const span = years.length ? Array.from({ length: lastYear - firstYear + 1 }, (_, i) => [firstYear + i, firstYear + i]) : [];
    options(byId("f-from"), "any year", span);
    options(byId("f-to"), "any year", span);
    for (const name of Object.keys(filter)) {
      byId(`f-${name}`).addEventListener("input", (event) => { filter[name] = event.target.value; update(); });
    }
    byId("filters").addEventListener("submit", (event) => event.preventDefault());
    byId("filters").addEventListener("reset", () => { for (const name in filter) filter[name] = ""; setTimeout(update); });
  }

  function setFilter(name, value) {
    filter[name] = String(value);
    byId(`f-${name}`).value = String(value);
    update();
  }

  function update() {
    shown = meetings.filter(passes);
    shownSet = new Set(shown);
    byId("shown").textContent = isFiltered()
      ? `${shown.length} of ${count(meetings.length, "meeting")}` : count(meetings.length, "meeting");
    draw();
  }

  // ---- Sections

  const sections = [
    ["timeline", "Timeline", timeline], ["places", "Places", places], ["themes", "Themes by meeting", themes],
    ["network", "Network", network], ["plans", "Plans against facts", plans],
    ["documents", "Documents and languages", documents], ["remarks", "Quality remarks", remarks],
    ["meetings", "Meetings in full", list], ["data-section", "The data", about],
  ];
  const heading = (id, text) => el("h2", { id: `h-${id.replace("-section", "")}` }, text);
  let drawing = 0;

  // The first sections at once, the others when the browser has painted those.
  function draw() {
    const round = ++drawing;
    const rest = [...sections];
    const step = () => {
      if (round !== drawing) return;
      const start = performance.now();
      while (rest.length && performance.now() - start < 25) {
        const [id, title, make] = rest.shift();
        make(byId(id), title);
      }
      if (rest.length) setTimeout(step);
      else document.documentElement.dataset.drawn = String(round);
    };
    step();
  }

  function drawAllNow() {
    drawing += 1;
    for (const [id, title, make] of sections) make(byId(id), title);
  }

  // A table that shows its first rows, and the rest on demand.
  function table(heads, rows, row) {
    const body = el("tbody");
    const add = (part) => body.append(...part.map((x) => el("tr", {}, row(x).map((cell) => el("td", {}, cell)))));
    add(rows.slice(0, LONG));
    const all = el("div", { class: "scroll" }, el("table", {},
      el("thead", {}, el("tr", {}, heads.map((head) => el("th", { scope: "col" }, head)))), body));
    if (rows.length <= LONG) return [all];
    const more = el("button", { type: "button", class: "noprint", click: () => { add(rows.slice(LONG)); more.remove(); } },
      `Show all ${rows.length}`);
    return [all, more];
  }

  // Days since 1970; a day that is no day counts as none.
  const day = (text) => { const time = Date.parse(`${text}T00:00:00Z`); return Number.isNaN(time) ? null : time / 864e5; };
  let allRows = false;

  function timeline(section, title) {
    const dated = shown.filter((m) => m.date && day(m.date.earliest) !== null);
    const rows = [...by(shown, (m) => m.series)].map(([series, own]) => ({ series, own }));
    const planned = data.plans.filter((p) => p.year && p.meeting !== null && shownSet.has(meetings[p.meeting]));
    const all = [...dated.flatMap((m) => [day(m.date.earliest), day(m.date.latest)]),
      ...planned.flatMap((p) => [day(`${p.year}-01-01`), day(`${p.year}-12-31`)])];
    section.replaceChildren(heading("timeline", title),
      el("p", { class: "quiet" }, "Each mark is an edition, as exact as the page is: what is only known to the year fills the year."));
    if (!all.length) { section.append(el("p", {}, shown.length ? "No meeting with a date." : nothing())); return; }
    const from = new Date(Math.min(...all) * 864e5).getUTCFullYear(), to = new Date(Math.max(...all) * 864e5).getUTCFullYear() + 1;
    const left = Math.min(250, Math.max(120, section.clientWidth * .26)), right = 14;
    const width = Math.max(620, section.clientWidth - 50);
    const start = day(`${from}-01-01`), end = day(`${to}-01-01`);
    const x = (d) => left + (d - start) / (end - start) * (width - left - right);
    const picture = svg("svg", { width, role: "group", "aria-label": "Timeline of editions by series" });
    const step = Math.ceil((to - from) / Math.max(3, Math.floor((width - left) / 58)));
    const limit = allRows ? rows.length : 40;
    let y = 26;
    const grid = svg("g");
    picture.append(grid);
    for (const { series, own } of rows.slice(0, limit)) {
      const lanes = [];
      const marks = [];
      const place = (d0, d1) => {
        const x0 = x(d0), x1 = Math.max(x(d1), x0 + 24);
        let lane = lanes.findIndex((edge) => edge <= x0 + 1);
        if (lane < 0) lane = lanes.length;
        lanes[lane] = x1;
        return lane;
      };
      const sorted = own.filter((m) => m.date && day(m.date.earliest) !== null)
        .sort((a, b) => day(a.date.earliest) - day(b.date.earliest));
      for (const m of sorted) marks.push([m, place(day(m.date.earliest), day(m.date.latest) + 1)]);
      const own2 = planned.filter((p) => meetings[p.meeting].series === series)
        .map((p) => [p, place(day(`${p.year}-01-01`), day(`${p.year}-12-31`))]);
      const lineHeight = 20;
      for (const [m, lane] of marks) picture.append(mark(m, x, y + lane * lineHeight));
      for (const [p, lane] of own2) picture.append(planMark(p, x, y + lane * lineHeight));
      const without = own.filter((m) => !m.date || day(m.date.earliest) === null).length;
      const name = series === null ? "no series" : data.series[series].label;
      const height = Math.max(1, lanes.length) * lineHeight + 12;
      const most = Math.floor((left - 16) / 6.9);
      const text = svg("text", { x: 0, y: y + 10 }, svg("title", {}, name), name.length > most ? `${known(series)}${name}`.slice(0, most - 1) + "…" : name);
      picture.append(text);
      if (without) picture.append(svg("text", { x: 0, y: y + 24, class: "year" }, `and ${without} without a date`));
      y += Math.max(height, without ? 40 : 0);
      picture.append(svg("line", { x1: 0, x2: width, y1: y - 6, y2: y - 6, class: "axis" }));
    }
    for (let year = from; year <= to; year += step) {
      const at = x(day(`${year}-01-01`));
      grid.append(svg("line", { x1: at, x2: at, y1: 16, y2: y - 6, class: "axis" }));
      if (year < to) grid.append(svg("text", { x: at + 3, y: 12, class: "year" }, String(year)));
    }
    picture.setAttribute("height", y);
    picture.setAttribute("viewBox", `0 0 ${width} ${y}`);
    section.append(el("div", { class: "scroll" }, picture));
    if (rows.length > limit) {
      section.append(el("button", { type: "button", class: "noprint", click: () => { allRows = true; timeline(section, title); } }, `Show all ${rows.length} series`));
    }
    const sample = (kind, text) => el("span", {}, svg("svg", { width: 30, height: 14, "aria-hidden": "true" }, shape(kind, 2, 26, 7)), text);
    section.append(el("div", { class: "legend" }, sample("day", "known to the day"), sample("day-range", "several days"),
      sample("year", "known to the year or month only"), sample("plan", "planned for then")));
  }

  function shape(kind, x0, x1, y) {
    if (kind === "plan") {
      const at = (x0 + x1) / 2;
      return svg("g", { class: "mark plan" }, svg("path", { class: "shape", d: `M${at - 6} ${y}L${at} ${y - 6}L${at + 6} ${y}L${at} ${y + 6}Z` }));
    }
    if (kind === "day") return svg("g", { class: "mark" }, svg("circle", { class: "shape", cx: x0 + 5, cy: y, r: 5 }));
    const rough = kind !== "day-range";
    return svg("g", { class: rough ? "mark rough" : "mark" },
      svg("rect", { class: "shape", x: x0, y: y - 6, width: Math.max(12, x1 - x0 - 1), height: 12, rx: rough ? 2 : 6 }));
  }

  function active(group, text, act) {
    fill(group, { tabindex: 0, role: "button", "aria-label": text, click: act }, [svg("title", {}, text)]);
    group.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") { event.preventDefault(); act(); }
    });
    return group;
  }

  function mark(m, x, y) {
    const kind = m.date.precision || "year";
    const x0 = x(day(m.date.earliest)), x1 = x(day(m.date.latest) + 1);
    const group = shape(kind, x0, x1, y + 6);
    if (m.ordinal) {
      const inside = kind !== "day" && kind !== "day-range" && x1 - x0 > 22;
      group.append(svg("text", { x: inside ? (x0 + x1) / 2 : x0 + (kind === "day" ? 12 : Math.max(10, x1 - x0) + 3), y: y + 10, "text-anchor": inside ? "middle" : "start" }, String(m.ordinal)));
    }
    return active(group, `${m.label}: ${m.date.stated || m.date.edtf}${m.place && m.place.stated ? `, ${m.place.stated}` : ""}; precision: ${word(kind)}`, () => openMeeting(m));
  }

  function planMark(p, x, y) {
    const group = shape("plan", x(day(`${p.year}-01-01`)), x(day(`${p.year}-12-31`)), y + 6);
    return active(group, `Planned for ${p.year}: ${meetings[p.meeting].label}, ${word(p.fulfilment)}`, () => openMeeting(meetings[p.meeting]));
  }

  function places(section, title) {
    const without = shown.filter((m) => !m.place || m.place.country === null && !m.place.online).length;
    const online = shown.filter((m) => m.place && m.place.online).length;
    const byCountry = [...by(shown.filter((m) => m.place && m.place.country !== null), (m) => m.place.country)].sort((a, b) => b[1].length - a[1].length);
    const most = Math.max(1, ...byCountry.flatMap(([, own]) => [...by(own, (m) => m.place.city)].map(([, x]) => x.length)));
    const bar = (n) => { const i = el("i"); i.style.width = `${Math.max(2, n / most * 100)}%`; return i; };
    section.replaceChildren(heading("places", title),
      el("p", { class: "quiet" }, `Where meetings were held, as the page says.${without ? ` ${count(without, "meeting")} without a place.` : ""}${online ? ` ${online} online.` : ""}`),
      el("div", { class: "places" }, byCountry.map(([country, own]) => el("div", {},
        el("h3", {}, button(data.countries[country].label, () => setFilter("country", filter.country === String(country) ? "" : country)), ` (${own.length})`),
        [...by(own, (m) => m.place.city)].sort((a, b) => b[1].length - a[1].length).map(([city, here]) =>
          el("div", { class: "barrow", title: here.map((m) => m.label).join(", ") },
            el("span", {}, city === null ? "city not stated" : data.cities[city].label), bar(here.length), el("b", {}, here.length)))))));
    if (!byCountry.length) section.append(el("p", {}, "No place is stated."));
  }

  let matrixBy = "";

  function themes(section, title) {
    const withItems = shown.filter((m) => m.items.some((i) => i.themes.length));
    const mode = matrixBy || (withItems.length > 48 ? "year" : "meeting");
    const order = [...withItems].sort((a, b) => (a.series ?? -1) - (b.series ?? -1) || ((a.date && a.date.year) || 0) - ((b.date && b.date.year) || 0));
    const groups = mode === "meeting" ? order.slice(0, 120).map((m) => [m.label, [m]])
      : mode === "series" ? [...by(order, (m) => m.series)].slice(0, 60).map(([s, own]) => [s === null ? "no series" : data.series[s].code || data.series[s].label, own])
        : [...by(order, (m) => m.date ? m.date.year : "no date")].sort((a, b) => a[0] < b[0] ? -1 : 1);
    const cell = new Map();
    const total = new Map();
    let most = 1;
    groups.forEach(([, own], column) => own.forEach((m) => m.items.forEach((item) => item.themes.forEach((theme) => {
      const key = `${theme}/${column}`;
      cell.set(key, [...(cell.get(key) || []), [m, item]]);
      total.set(theme, (total.get(theme) || 0) + 1);
      most = Math.max(most, cell.get(key).length);
    }))));
    const rows = [...total].sort((a, b) => b[1] - a[1]);
    const choice = el("select", { id: "matrix-by" }, ["meeting", "year", "series"].map((x) => el("option", { value: x, selected: x === mode }, x)));
    choice.addEventListener("input", () => { matrixBy = choice.value; themes(section, title); byId("matrix-by").focus(); });
    section.replaceChildren(heading("themes", title),
      el("p", { class: "quiet" }, "How many agenda and outcome items speak of a theme. ", el("label", { class: "noprint" }, "Columns by ", choice)));
    if (!rows.length) { section.append(el("p", {}, "No item has a theme.")); return; }
    section.append(el("div", { class: "scroll" }, el("table", { class: "matrix" },
      el("thead", {}, el("tr", {}, el("td"), groups.map(([name]) => el("th", { scope: "col" }, el("span", {}, name))))),
      el("tbody", {}, rows.map(([theme]) => el("tr", {},
        el("th", { scope: "row" }, button(data.themes[theme].label, () => setFilter("theme", filter.theme === String(theme) ? "" : theme))),
        groups.map(([name], column) => {
          const found = cell.get(`${theme}/${column}`);
          if (!found) return el("td");
          const one = el("button", { type: "button", "aria-label": `${data.themes[theme].label}, ${name}: ${count(found.length, "item")}`, click: () => openItems(`${data.themes[theme].label}, ${name}`, found) }, found.length);
          // Between these shades neither dark nor light figures can be read well.
          const part = found.length / most;
          const share = part > .5 ? .8 + .15 * part : .12 + .66 * part;
          one.style.background = `rgba(var(--heat), ${share})`;
          if (part > .5) one.style.color = "var(--card)";
          return el("td", {}, one);
        })))))));
    if (mode === "meeting" && order.length > 120) section.append(el("p", { class: "quiet" }, "The first 120 meetings; choose years or series to see all."));
  }

  function plans(section, title) {
    const own = data.plans.filter((p) => p.stated === null || shownSet.has(meetings[p.stated]) || p.meeting !== null && shownSet.has(meetings[p.meeting]));
    section.replaceChildren(heading("plans", title), el("p", { class: "quiet" }, "What meetings announced, beside what the page lists."));
    if (!own.length) { section.append(el("p", {}, "No plan is stated.")); return; }
    const verdict = (p) => p.fulfilment === "as-planned" ? el("span", { class: "good" }, "✓ as planned")
      : p.fulfilment === "not-as-planned" ? el("span", { class: "warn" }, "≠ not as planned") : "not known";
    section.append(...table(["Meeting", "Planned", "Listed", "Result", "Said in"], own, (p) => {
      const m = p.meeting === null ? null : meetings[p.meeting];
      return [m ? button(m.label, () => openMeeting(m)) : p.concerns.join(", "),
        [p.year, label(data.countries, p.country)].filter(Boolean).join(", ") || "no year",
        m ? [m.date && m.date.stated, m.place && m.place.stated].filter(Boolean).join(", ") : "", verdict(p),
        [p.stated === null ? null : button(meetings[p.stated].label, () => openMeeting(meetings[p.stated])), " ", where(p.span)]];
    }));
  }

  function documents(section, title) {
    const rows = shown.flatMap((m) => m.documents.map((d) => [m, d]));
    const languages = [...by(shown.flatMap((m) => m.downloads), (d) => d.language)].sort((a, b) => b[1].length - a[1].length);
    section.replaceChildren(heading("documents", title), el("p", { class: "quiet" },
      languages.length ? ["Languages offered: ", languages.map(([name, own]) => el("span", { class: "chip" }, `${name} (${count(own.length, "meeting")})`))] : "No language is offered."));
    if (!rows.length) { section.append(el("p", {}, "No document is listed.")); return; }
    section.append(...table(["Document", "Type", "Date", "Meeting", "Languages of the meeting", "Line"], rows, ([m, d]) => [
      link(d.url, d.title || "untitled"), word(d.type), d.date || "", button(m.label, () => openMeeting(m)),
      m.downloads.map((x) => el("span", { class: "chip" }, link(x.url, x.language || "?"))), where(d.span)]));
  }

  function remarks(section, title) {
    const own = data.remarks.filter((r) => r.meeting === null ? !isFiltered() : shownSet.has(meetings[r.meeting]));
    section.replaceChildren(heading("remarks", title), el("p", { class: "quiet" }, "What is odd about the page. Nothing was corrected in silence."));
    if (!own.length) { section.append(el("p", {}, "No remark.")); return; }
    section.append(el("p", {}, [...by(own, (r) => r.code)].sort((a, b) => b[1].length - a[1].length)
      .map(([code, list]) => el("span", { class: "chip" }, `${word(code)} (${list.length})`))));
    section.append(...table(["Kind", "Weight", "What", "Where", "Line"], own, (r) => [word(r.code),
      el("span", { class: r.severity === "warning" || r.severity === "error" ? "warn" : "" }, r.severity || ""), r.text || "",
      r.meeting === null ? "" : button(meetings[r.meeting].label, () => openMeeting(meetings[r.meeting])), where(r.span)]));
  }

  function list(section, title) {
    const one = (m) => {
      const details = el("details", {}, el("summary", {}, el("strong", {}, m.label), " ",
        el("span", { class: "quiet" }, [m.date && m.date.stated, m.place && m.place.stated, m.items.length ? count(m.items.length, "item") : null].filter(Boolean).join(" · "))));
      details.addEventListener("toggle", () => { if (details.open && details.children.length < 2) details.append(...facts(m)); });
      return details;
    };
    section.replaceChildren(heading("meetings", title), ...shown.slice(0, LONG).map(one));
    if (shown.length > LONG) {
      const more = el("button", { type: "button", class: "noprint", click: () => { section.append(...shown.slice(LONG).map(one)); more.remove(); } }, `Show all ${shown.length}`);
      section.append(more);
    }
    if (!shown.length) section.append(el("p", {}, nothing()));
  }

  function about(section, title) {
    const json = byId("jsonld").textContent.trim();
    section.replaceChildren(heading("data", title));
    section.append(el("dl", { class: "facts" }, data.sources.flatMap((s) => [el("dt", {}, "page"), el("dd", {}, s.name, isWeb(s.url) ? [", ", link(s.url, s.url)] : null, s.lineCount ? `, ${s.lineCount} lines` : null)]),
      data.license ? [el("dt", {}, "licence"), el("dd", {}, link(data.license, data.license))] : null,
      data.issued ? [el("dt", {}, "issued"), el("dd", {}, data.issued)] : null,
      el("dt", {}, "statements"), el("dd", {}, data.statements)));
    if (json.length < 3) { section.append(el("p", {}, "The graph is too large to be part of this page.")); return; }
    section.append(el("p", {}, "This file holds the whole graph as JSON-LD, so that programs can read it, too. ",
      el("button", { type: "button", id: "save", class: "noprint", click: () => {
        const url = URL.createObjectURL(new Blob([json], { type: "application/ld+json" }));
        el("a", { href: url, download: "trico.jsonld" }).click();
        setTimeout(() => URL.revokeObjectURL(url), 5000);
      } }, "Save it as a file")));
  }

  // ---- Details

  const sourceName = (span) => data.sources[span[0]] ? data.sources[span[0]].name : "page";
  const lineText = (span) => span[1] === span[2] ? `line ${span[1]}` : `lines ${span[1]}–${span[2]}`;
  const where = (span) => span ? button(lineText(span), () => openLines(span), { class: "link" }) : "";

  function verbatim(span) {
    if (!span) return [];
    const lines = (data.sources[span[0]] || {}).lines || {};
    const text = [];
    for (let n = span[1]; n <= span[2]; n += 1) text.push(`${String(n).padStart(5)}  ${lines[n] ?? ""}`);
    return [el("h3", {}, `${sourceName(span)}, ${lineText(span)}`), el("pre", {}, text.join("\n"))];
  }

  function items(own, parent) {
    const here = own.filter((i) => i.parent === parent);
    return here.length ? [el("ul", { class: "items" }, here.map((i) => el("li", {}, el("span", { class: "n" }, i.number || ""), i.text || "", " ",
      i.themes.map((t) => el("span", { class: "chip" }, data.themes[t].label)), items(own, i.iri))))] : [];
  }

  function facts(m) {
    const rows = [];
    const add = (name, ...value) => { if (value.flat(9).some((x) => x !== null && x !== undefined && x !== "")) rows.push(el("dt", {}, name), el("dd", {}, value)); };
    add("title", m.title);
    add("series", label(data.series, m.series));
    add("date", m.date ? `${m.date.stated || m.date.edtf}${m.date.edtf ? `, read as ${m.date.edtf}` : ""} (known to the ${word(m.date.precision)})` : "not stated");
    add("place", m.place ? [m.place.stated, m.place.online ? " (online)" : null] : "not stated");
    add("hosts", m.hosts.join(", "));
    add("participants", m.participants.map((p) => el("div", {}, p)));
    add("documents", m.documents.map((d) => el("div", {}, link(d.url, d.title || "untitled"), d.date ? ` (${d.date})` : null)));
    add("languages", m.downloads.map((d) => d.language).join(", "));
    add("remarks", data.remarks.filter((r) => r.meeting !== null && meetings[r.meeting] === m).map((r) => el("div", {}, `${word(r.code)}: ${r.text || ""}`)));
    const result = [el("dl", { class: "facts" }, rows)];
    for (const [kind, title] of [["agenda", "Agenda"], ["outcome", "Outcomes"], ["unspecified", "Items"]]) {
      const own = m.items.filter((i) => i.kind === kind);
      const iris = new Set(own.map((i) => i.iri));
      if (own.length) result.push(el("h3", {}, title), ...items(own.map((i) => ({ ...i, parent: iris.has(i.parent) ? i.parent : null })), null));
    }
    return result;
  }

  function neighbours(index) {
    if (index === undefined || !near[index].length) return [];
    const groups = [...by(near[index], ([, type, out]) => `${out ? "" : "← "}${word(data.network.edgeTypes[type])}`)];
    return [el("h3", {}, "Neighbours"), ...groups.map(([name, own]) => el("p", {}, el("span", { class: "quiet" }, `${name}: `),
      own.slice(0, 40).map(([other], i) => [i ? ", " : "", button(nodes[other].label, () => openNode(other))]), own.length > 40 ? ` and ${own.length - 40} more` : ""))];
  }

  let before = null;
  function open(title, ...content) {
    const panel = byId("panel");
    if (panel.hidden) before = document.activeElement;
    panel.hidden = false;
    panel.replaceChildren(el("button", { type: "button", class: "close", id: "close", click: close }, "Close"), el("h2", {}, title), ...content.flat(9).filter(Boolean));
    panel.scrollTop = 0;
    panel.focus();
  }
  function close() {
    byId("panel").hidden = true;
    select(null);
    if (before && before.isConnected) before.focus();
  }
  function openMeeting(m) {
    const index = nodeOf.get(m.iri);
    select(index ?? null);
    open(m.label, facts(m), neighbours(index), verbatim(m.span));
  }
  function openNode(index) {
    const node = nodes[index];
    if (meetingOf.has(node.iri)) { openMeeting(meetings[meetingOf.get(node.iri)]); return; }
    select(index);
    open(node.label, el("p", { class: "quiet" }, word(data.network.types[node.type].name)),
      el("dl", { class: "facts" }, node.facts.flatMap(([name, value]) => [el("dt", {}, word(name)), el("dd", {}, value)]),
        el("dt", {}, "identifier"), el("dd", {}, node.iri)), neighbours(index), verbatim(node.span));
  }
  function openItems(title, found) {
    open(title, found.map(([m, item]) => [el("h3", {}, button(m.label, () => openMeeting(m)), ` ${item.kind === "unspecified" ? "item" : item.kind} ${item.number || ""}`),
      el("p", {}, item.text || ""), where(item.span)]));
  }
  function openLines(span) { open(sourceName(span), verbatim(span)); }

  // ---- Network

  let view = null; // { canvas, scale, x, y, hover, hidden }
  let selected = null;
  function select(index) { selected = index; if (view) paint(); }

  function network(section, title) {
    if (view) { light(); paint(); return; }
    const canvas = el("canvas", { tabindex: 0, role: "application", "aria-label": "Network of the graph. Arrow keys move, plus and minus zoom, 0 shows all, N goes to the next node, Enter opens it." });
    const names = el("datalist", { id: "names" });
    const find = el("input", { id: "find", type: "search", list: "names", placeholder: "find a node", "aria-label": "Find a node" });
    const go = () => {
      const text = find.value.trim().toLowerCase();
      if (!text) return;
      let hit = nodes.findIndex((n) => n.label.toLowerCase() === text);
      if (hit < 0) hit = nodes.findIndex((n) => n.label.toLowerCase().includes(text));
      if (hit >= 0) { centre(hit); openNode(hit); }
    };
    find.addEventListener("focus", () => { if (!names.children.length) names.append(...nodes.slice(0, 3000).map((n) => el("option", { value: n.label }))); });
    find.addEventListener("keydown", (event) => { if (event.key === "Enter") { event.preventDefault(); go(); } });
    find.addEventListener("change", go);
    view = { canvas, scale: 1, x: 0, y: 0, hover: null, hidden: new Set(), lit: null, at: -1 };
    const legend = data.network.types.map((type, index) => {
      const box = el("input", { type: "checkbox", checked: true });
      box.addEventListener("input", () => { if (box.checked) view.hidden.delete(index); else view.hidden.add(index); paint(); });
      const dot = el("span", { class: "swatch" });
      dot.style.background = type.color;
      return el("label", {}, box, dot, `${word(type.name)} (${type.count})`);
    });
    section.replaceChildren(heading("network", title), el("p", { class: "quiet" }, `${count(nodes.length, "node")}, ${count(edges.length, "edge")}. Drag to move, turn the wheel to zoom, click a node for its facts.`),
      el("div", { class: "net" }, el("div", { class: "controls" }, find, names,
        el("button", { type: "button", id: "zoom-in", click: () => zoom(1.4) }, "Zoom in"), el("button", { type: "button", id: "zoom-out", click: () => zoom(1 / 1.4) }, "Zoom out"),
        el("button", { type: "button", id: "fit", click: () => { fit(); paint(); } }, "Show all")), canvas, el("div", { class: "legend" }, legend)));
    const size = () => { canvas.width = canvas.clientWidth * devicePixelRatio; canvas.height = canvas.clientHeight * devicePixelRatio; };
    new ResizeObserver(() => { const first = !canvas.dataset.ready; size(); if (first) { fit(); canvas.dataset.ready = "1"; } paint(); }).observe(canvas);
    pointer(canvas);
    keys(canvas);
    light();
  }

  function light() {
    if (!isFiltered()) { view.lit = null; return; }
    const lit = new Set();
    for (const m of shown) {
      for (const iri of [m.iri, ...m.items.map((i) => i.iri), ...m.documents.map((d) => d.iri)]) {
        const index = nodeOf.get(iri);
        if (index === undefined) continue;
        lit.add(index);
        for (const [other] of near[index]) if (!meetingOf.has(nodes[other].iri)) lit.add(other);
      }
    }
    view.lit = lit;
  }

  function fit() {
    if (!nodes.length) return;
    let x0 = Infinity, x1 = -Infinity, y0 = Infinity, y1 = -Infinity;
    for (const n of nodes) { x0 = Math.min(x0, n.x); x1 = Math.max(x1, n.x); y0 = Math.min(y0, n.y); y1 = Math.max(y1, n.y); }
    const w = view.canvas.clientWidth, h = view.canvas.clientHeight;
    view.scale = Math.min(w / (x1 - x0 + 80), h / (y1 - y0 + 80));
    view.x = w / 2 - (x0 + x1) / 2 * view.scale;
    view.y = h / 2 - (y0 + y1) / 2 * view.scale;
  }
  function zoom(factor, cx = view.canvas.clientWidth / 2, cy = view.canvas.clientHeight / 2) {
    const scale = Math.min(12, Math.max(.005, view.scale * factor));
    view.x = cx - (cx - view.x) * scale / view.scale;
    view.y = cy - (cy - view.y) * scale / view.scale;
    view.scale = scale;
    paint();
  }
  function centre(index) {
    view.scale = Math.max(view.scale, .9);
    view.x = view.canvas.clientWidth / 2 - nodes[index].x * view.scale;
    view.y = view.canvas.clientHeight / 2 - nodes[index].y * view.scale;
  }
  const radius = (n) => Math.max(2.2, Math.min(26, n.size * .5 * view.scale));

  let waiting = false;
  function paint() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; paintNow(); });
  }
  function paintNow() {
    const { canvas, scale, lit, hidden } = view;
    const ctx = canvas.getContext("2d");
    if (!canvas.width || !ctx) return;
    const style = getComputedStyle(document.documentElement);
    const ink = style.getPropertyValue("--ink"), line = style.getPropertyValue("--quiet"), paper = style.getPropertyValue("--paper");
    ctx.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    ctx.clearRect(0, 0, canvas.clientWidth, canvas.clientHeight);
    const px = (n) => n.x * scale + view.x, py = (n) => n.y * scale + view.y;
    const on = (i) => !hidden.has(nodes[i].type);
    const bright = (i) => !lit || lit.has(i);
    const focus = selected ?? view.hover;
    const around = focus === null ? null : new Set([focus, ...near[focus].map(([o]) => o)]);
    for (const strong of [false, true]) {
      ctx.beginPath();
      for (const [a, b] of edges) {
        if (!on(a) || !on(b)) continue;
        const isStrong = around ? a === focus || b === focus : bright(a) && bright(b);
        if (isStrong !== strong) continue;
        ctx.moveTo(px(nodes[a]), py(nodes[a]));
        ctx.lineTo(px(nodes[b]), py(nodes[b]));
      }
      ctx.globalAlpha = strong ? (around ? .8 : Math.min(.35, 260 / edges.length + .08)) : .05;
      ctx.strokeStyle = line;
      ctx.lineWidth = strong && around ? 1.4 : .8;
      ctx.stroke();
    }
    const w = canvas.clientWidth, h = canvas.clientHeight;
    const labels = [];
    for (let i = 0; i < nodes.length; i += 1) {
      const n = nodes[i];
      if (!on(i)) continue;
      const x = px(n), y = py(n);
      if (x < -30 || y < -30 || x > w + 30 || y > h + 30) continue;
      const r = radius(n);
      ctx.globalAlpha = around ? (around.has(i) ? 1 : .15) : bright(i) ? 1 : .12;
      ctx.fillStyle = data.network.types[n.type].color;
      ctx.beginPath();
      ctx.arc(x, y, r, 0, 7);
      ctx.fill();
      if (i === selected) { ctx.lineWidth = 3; ctx.strokeStyle = ink; ctx.stroke(); }
      if (around ? around.has(i) : bright(i)) labels.push([i, x, y, r]);
    }
    ctx.globalAlpha = 1;
    ctx.font = "12px system-ui, sans-serif";
    ctx.textAlign = "center";
    ctx.lineJoin = "round";
    const taken = [];
    labels.sort((a, b) => (b[0] === focus) - (a[0] === focus) || nodes[b[0]].size - nodes[a[0]].size);
    let drawn = 0;
    for (const [i, x, y, r] of labels) {
      if (drawn > 140) break;
      const text = nodes[i].label.length > 34 ? `${nodes[i].label.slice(0, 33)}…` : nodes[i].label;
      const half = text.length * 3.3 + 3;
      const box = [x - half, y + r + 2, x + half, y + r + 17];
      if (i !== focus && taken.some((t) => t[0] < box[2] && t[2] > box[0] && t[1] < box[3] && t[3] > box[1])) continue;
      taken.push(box);
      drawn += 1;
      ctx.lineWidth = 3;
      ctx.strokeStyle = paper;
      ctx.strokeText(text, x, y + r + 13);
      ctx.fillStyle = ink;
      ctx.fillText(text, x, y + r + 13);
    }
    canvas.dataset.painted = String(Number(canvas.dataset.painted || 0) + 1);
  }

  function nodeAt(x, y) {
    let best = null, least = 14;
    for (let i = 0; i < nodes.length; i += 1) {
      if (view.hidden.has(nodes[i].type)) continue;
      const d = Math.hypot(nodes[i].x * view.scale + view.x - x, nodes[i].y * view.scale + view.y - y) - radius(nodes[i]);
      if (d < Math.min(least, 8)) { least = d; best = i; }
    }
    return best;
  }

  function pointer(canvas) {
    let drag = null;
    const at = (event) => { const box = canvas.getBoundingClientRect(); return [event.clientX - box.left, event.clientY - box.top]; };
    canvas.addEventListener("pointerdown", (event) => { const [x, y] = at(event); drag = { x, y, vx: view.x, vy: view.y, moved: false }; canvas.setPointerCapture(event.pointerId); });
    canvas.addEventListener("pointermove", (event) => {
      const [x, y] = at(event);
      if (drag) {
        if (Math.hypot(x - drag.x, y - drag.y) > 4) drag.moved = true;
        view.x = drag.vx + x - drag.x;
        view.y = drag.vy + y - drag.y;
        paint();
        return;
      }
      const hover = nodeAt(x, y);
      if (hover !== view.hover) { view.hover = hover; canvas.style.cursor = hover === null ? "grab" : "pointer"; canvas.title = hover === null ? "" : nodes[hover].label; paint(); }
    });
    canvas.addEventListener("pointerup", (event) => {
      const [x, y] = at(event);
      const hit = drag && !drag.moved ? nodeAt(x, y) : null;
      drag = null;
      if (hit !== null) openNode(hit);
    });
    canvas.addEventListener("pointerleave", () => { view.hover = null; paint(); });
    canvas.addEventListener("wheel", (event) => { event.preventDefault(); zoom(Math.exp(-event.deltaY * .0015), ...at(event)); }, { passive: false });
  }

  function keys(canvas) {
    canvas.addEventListener("keydown", (event) => {
      const move = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
      if (move) { view.x += move[0]; view.y += move[1]; paint(); }
      else if (event.key === "+" || event.key === "=") zoom(1.3);
      else if (event.key === "-") zoom(1 / 1.3);
      else if (event.key === "0") { fit(); paint(); }
      else if (event.key === "n" || event.key === "N") {
        const step = event.shiftKey ? -1 : 1;
        for (let i = 0; i < nodes.length; i += 1) {
          view.at = (view.at + step + nodes.length) % nodes.length;
          if (!view.hidden.has(nodes[view.at].type)) break;
        }
        view.hover = view.at;
        centre(view.at);
        paint();
      } else if (event.key === "Enter" && view.hover !== null) openNode(view.hover);
      else return;
      event.preventDefault();
    });
  }

  // ---- The whole page

  function setUp() {
    const origin = data.sources.slice(0, 3).map((s) => [s.name, isWeb(s.url) ? [" (", link(s.url, s.url), ")"] : null]);
    byId("origin").append(el("span", {}, "From ", origin.map((x, i) => [i ? ", " : "", x]), data.sources.length > 3 ? ` and ${data.sources.length - 3} more pages` : "", data.issued ? `. Issued ${data.issued}.` : "."));
    const figures = [["meetings", meetings.length], ["series", new Set(meetings.map((m) => m.series)).size], ["items", meetings.reduce((n, m) => n + m.items.length, 0)],
      ["documents", meetings.reduce((n, m) => n + m.documents.length, 0)], ["themes", data.themes.length], ["remarks", data.remarks.length]];
    byId("figures").append(...figures.map(([name, n]) => el("div", {}, el("dt", {}, name), el("dd", {}, n.toLocaleString("en")))));
    byId("nav").append(...sections.map(([id, title]) => el("a", { href: `#${id}` }, title)));
    byId("print").addEventListener("click", () => window.print());
    const schemes = ["", "light", "dark"];
    byId("scheme").addEventListener("click", () => {
      const root = document.documentElement;
      const now = root.dataset.scheme || "";
      root.dataset.scheme = schemes[(schemes.indexOf(now) + 1) % 3];
      if (!root.dataset.scheme) delete root.dataset.scheme;
      byId("scheme").textContent = { light: "Light", dark: "Dark" }[root.dataset.scheme] || "Light or dark";
      if (view) paint();
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { if (view) paint(); });
    document.addEventListener("keydown", (event) => { if (event.key === "Escape" && !byId("panel").hidden) close(); });
    let timer = null, lastWidth = innerWidth;
    addEventListener("resize", () => { if (innerWidth === lastWidth) return; lastWidth = innerWidth; clearTimeout(timer); timer = setTimeout(() => timeline(byId("timeline"), "Timeline"), 120); });
    addEventListener("beforeprint", () => {
      drawAllNow();
      if (shown.length <= 200) for (const details of document.querySelectorAll("#meetings details")) {
        details.open = true;
        const m = shown[[...details.parentNode.querySelectorAll("details")].indexOf(details)];
        if (details.children.length < 2) details.append(...facts(m));
      }
    });
    setUpFilters();
    update();
  }

  setUp();
})();

"""#
