// swift-format-ignore-file
// Made from Sources/TricoKit/Render/Template/page.html by `make generate`; edit that instead.

/// What Sources/TricoKit/Render/Template/page.html says.
public let pageHTML: StaticString = #"""
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{policy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="trico {{version}}">
<title>{{title}}</title>
<link rel="icon" href="data:,">
<style>{{style}}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
  <div class="bar">
    <h1 id="title">{{title}}</h1>
    <div class="tools">
      <button type="button" id="scheme" aria-label="Colour scheme">Light or dark</button>
      <button type="button" id="print">Print</button>
    </div>
  </div>
  <p id="origin" class="quiet"></p>
  <dl id="figures" class="figures"></dl>
  <nav aria-label="Sections" id="nav"></nav>
</header>
<form id="filters" class="filters" role="search" aria-label="Filter">
  <label>Series <select id="f-series"></select></label>
  <label>Country <select id="f-country"></select></label>
  <label>Theme <select id="f-theme"></select></label>
  <label>From <select id="f-from"></select></label>
  <label>To <select id="f-to"></select></label>
  <label class="wide">Words <input id="f-words" type="search" placeholder="in titles and texts"></label>
  <button type="reset" id="f-reset">Show all</button>
  <output id="shown" aria-live="polite"></output>
</form>
<div class="columns">
<main id="main" tabindex="-1">
  <section id="timeline" aria-labelledby="h-timeline"></section>
  <section id="places" aria-labelledby="h-places"></section>
  <section id="themes" aria-labelledby="h-themes"></section>
  <section id="network" aria-labelledby="h-network"></section>
  <section id="plans" aria-labelledby="h-plans"></section>
  <section id="documents" aria-labelledby="h-documents"></section>
  <section id="remarks" aria-labelledby="h-remarks"></section>
  <section id="meetings" aria-labelledby="h-meetings"></section>
  <section id="data-section" aria-labelledby="h-data"></section>
</main>
<aside id="panel" class="panel" aria-label="Details" tabindex="-1" hidden></aside>
</div>
<noscript><p class="note">This page draws its pictures with a script, which is part of the file. The data
is in the file as JSON-LD, in a script element of type application/ld+json.</p></noscript>
<script type="application/ld+json" id="jsonld">{{jsonld}}</script>
<script type="application/json" id="data">{{data}}</script>
<script>{{script}}</script>
</body>
</html>

"""#
