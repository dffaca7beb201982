// swift-format-ignore-file
// Made from Ontology/codes.ttl by `make generate`; edit that file instead.

/// The text of Ontology/codes.ttl.
public let codesTurtle: StaticString = #"""
# Code lists: small controlled vocabularies for levels, precisions, document types, acts and so on.
#
# Some of them are also read by the program. English labels of meeting-level, document-type, act,
# language and layout are the words by which it recognises a heading, a title, a leading verb or a
# part of the page. An issue type or a severity only names a finding.

@prefix dcterms:    <http://purl.org/dc/terms/> .
@prefix dqv:        <http://www.w3.org/ns/dqv#> .
@prefix ldqd:       <http://www.w3.org/2016/05/ldqd#> .
@prefix rdf:        <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix skos:       <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd:        <http://www.w3.org/2001/XMLSchema#> .
@prefix eulang:     <http://publications.europa.eu/resource/authority/language/> .
@prefix eutype:     <http://publications.europa.eu/resource/authority/resource-type/> .
@prefix scheme:     <https://w3id.org/trico/scheme/> .
@prefix act:        <https://w3id.org/trico/scheme/act/> .
@prefix basis:      <https://w3id.org/trico/scheme/basis/> .
@prefix doctype:    <https://w3id.org/trico/scheme/document-type/> .
@prefix evidence:   <https://w3id.org/trico/scheme/evidence/> .
@prefix fulfilment: <https://w3id.org/trico/scheme/fulfilment/> .
@prefix issuetype:  <https://w3id.org/trico/scheme/issue-type/> .
@prefix language:   <https://w3id.org/trico/scheme/language/> .
@prefix layout:     <https://w3id.org/trico/scheme/layout/> .
@prefix level:      <https://w3id.org/trico/scheme/meeting-level/> .
@prefix precision:  <https://w3id.org/trico/scheme/precision/> .
@prefix severity:   <https://w3id.org/trico/scheme/severity/> .

# ------------------------------------------------------------------------------------------------
# Level of a series: the heading above it on the page
# Working-level also covers the working groups below a ministerial meeting.
# ------------------------------------------------------------------------------------------------

scheme:meeting-level a skos:ConceptScheme ;
  skos:prefLabel "Meeting levels"@en ;
  skos:definition "At which level of government the meetings of a series take place."@en ;
  dcterms:created "2026-11-24"^^xsd:date ;
  skos:hasTopConcept level:summit, level:ministerial, level:senior-officials,
    level:director-general, level:working-level .

level:summit a skos:Concept ;
  skos:inScheme scheme:meeting-level ;
  skos:topConceptOf scheme:meeting-level ;
  skos:notation "summit" ;
  skos:prefLabel "Summit"@en ;
  skos:altLabel "Summit meeting"@en ;
  skos:hiddenLabel "Summit Meetings"@en, "Summits"@en, "Summit-Level Meetings"@en ;
  skos:definition "Heads of state or government."@en .

level:ministerial a skos:Concept ;
  skos:inScheme scheme:meeting-level ;
  skos:topConceptOf scheme:meeting-level ;
  skos:notation "ministerial" ;
  skos:prefLabel "Ministerial"@en ;
  skos:hiddenLabel "Ministerial Meetings"@en, "Ministerial Meeting"@en,
    "Ministerial-Level Meetings"@en, "Ministerial-Level Meeting"@en,
    "Ministerial Level Meetings"@en ;
  skos:definition "Ministers, or heads of agencies of that rank."@en .

level:senior-officials a skos:Concept ;
  skos:inScheme scheme:meeting-level ;
  skos:topConceptOf scheme:meeting-level ;
  skos:notation "senior-officials" ;
  skos:prefLabel "Senior officials"@en ;
  skos:hiddenLabel "Senior Officials' Meetings"@en, "Senior Officials' Meeting"@en,
    "Senior Officials Meetings"@en, "Senior Officials Meeting"@en ;
  skos:definition "Senior officials who prepare a meeting of ministers."@en .

level:director-general a skos:Concept ;
  skos:inScheme scheme:meeting-level ;
  skos:topConceptOf scheme:meeting-level ;
  skos:notation "director-general" ;
  skos:prefLabel "Director-general"@en ;
  skos:hiddenLabel "Director-General Meetings"@en, "Director-General Meeting"@en,
    "Director-General-Level Meetings"@en, "Director-General-Level Meeting"@en,
    "Director-General Level Meetings"@en, "Director General Level Meetings"@en,
    "DG-Level Meetings"@en ;
  skos:definition "Heads of departments."@en .

level:working-level a skos:Concept ;
  skos:inScheme scheme:meeting-level ;
  skos:topConceptOf scheme:meeting-level ;
  skos:notation "working-level" ;
  skos:prefLabel "Working level"@en ;
  skos:hiddenLabel "Working-Level Meetings"@en, "Working-Level Meeting"@en,
    "Working Level Meetings"@en, "Working Level Meeting"@en ;
  skos:definition "Working groups and experts."@en .

# ------------------------------------------------------------------------------------------------
# Precision of a date
# ------------------------------------------------------------------------------------------------

scheme:precision a skos:ConceptScheme ;
  skos:prefLabel "Date precisions"@en ;
  skos:definition "How exactly a date is known."@en ;
  dcterms:created "2026-11-24"^^xsd:date ;
  skos:hasTopConcept precision:day, precision:day-range, precision:month, precision:year .

precision:day a skos:Concept ;
  skos:inScheme scheme:precision ;
  skos:topConceptOf scheme:precision ;
  skos:notation "day" ;
  skos:prefLabel "Day"@en ;
  skos:definition "One day."@en .

precision:day-range a skos:Concept ;
  skos:inScheme scheme:precision ;
  skos:topConceptOf scheme:precision ;
  skos:notation "day-range" ;
  skos:prefLabel "Range of days"@en ;
  skos:definition "From one day to another, both included."@en .

precision:month a skos:Concept ;
  skos:inScheme scheme:precision ;
  skos:topConceptOf scheme:precision ;
  skos:notation "month" ;
  skos:prefLabel "Month"@en ;
  skos:definition "A month of a year; the day is not known."@en .

precision:year a skos:Concept ;
  skos:inScheme scheme:precision ;
  skos:topConceptOf scheme:precision ;
  skos:notation "year" ;
  skos:prefLabel "Year"@en ;
  skos:definition "A year; the month is not known."@en .

# ------------------------------------------------------------------------------------------------
# Type of a document, read from its title
# The first type whose label stands in the title is taken.
# ------------------------------------------------------------------------------------------------

scheme:document-type a skos:ConceptScheme ;
  skos:prefLabel "Document types"@en ;
  skos:definition "What kind of text a listed document is."@en ;
  dcterms:created "2026-11-24"^^xsd:date ;
  skos:hasTopConcept doctype:press-release, doctype:joint-statement, doctype:action-plan,
    doctype:other .

doctype:press-release a skos:Concept ;
  skos:inScheme scheme:document-type ;
  skos:topConceptOf scheme:document-type ;
  skos:notation "press-release" ;
  skos:prefLabel "Press release"@en ;
  skos:altLabel "Joint press release"@en ;
  skos:hiddenLabel "Press Releases"@en, "Joint Press Releases"@en ;
  skos:definition "A text given to the press."@en ;
  skos:closeMatch eutype:PRESS_REL .

doctype:joint-statement a skos:Concept ;
  skos:inScheme scheme:document-type ;
  skos:topConceptOf scheme:document-type ;
  skos:notation "joint-statement" ;
  skos:prefLabel "Joint statement"@en ;
  skos:altLabel "Joint declaration"@en, "Joint communiqué"@en ;
  skos:hiddenLabel "Joint Statements"@en, "Joint Communique"@en ;
  skos:definition "A statement made by the parties together."@en ;
  skos:closeMatch eutype:STAT .

doctype:action-plan a skos:Concept ;
  skos:inScheme scheme:document-type ;
  skos:topConceptOf scheme:document-type ;
  skos:notation "action-plan" ;
  skos:prefLabel "Action plan"@en ;
  skos:altLabel "Plan of action"@en ;
  skos:hiddenLabel "Action Plans"@en ;
  skos:definition "A plan of joint measures."@en .

doctype:other a skos:Concept ;
  skos:inScheme scheme:document-type ;
  skos:topConceptOf scheme:document-type ;
  skos:notation "other" ;
  skos:prefLabel "Other document"@en ;
  skos:definition "Any other document; its title names none of the types above."@en .

# ------------------------------------------------------------------------------------------------
# Act of an item: its leading verb
# The labels are past-tense forms as the page prints them. An item that is a noun phrase has no act.
# ------------------------------------------------------------------------------------------------

scheme:act a skos:ConceptScheme ;
  skos:prefLabel "Acts"@en ;
  skos:definition "What the meeting did, as the leading verb of an item says."@en ;
  dcterms:created "2026-11-24"^^xsd:date ;
  skos:hasTopConcept act:exchanged-views, act:discussed, act:deliberated, act:shared,
    act:welcomed, act:appreciated, act:reaffirmed, act:affirmed-support, act:agreed,
    act:decided, act:established, act:approved, act:adopted, act:signed .

act:exchanged-views a skos:Concept ;
  skos:inScheme scheme:act ;
  skos:topConceptOf scheme:act ;
  skos:notation "exchanged-views" ;
  skos:prefLabel "Exchanged views"@en ;
  skos:hiddenLabel "exchanged their views"@en, "exchanged opinions"@en ;
  skos:definition "Views were exchanged."@en .

act:discussed a skos:Concept ;
  skos:inScheme scheme:act ;
  skos:topConceptOf scheme:act ;
  skos:notation "discussed" ;
  skos:prefLabel "Discussed"@en ;
  skos:definition "A matter was discussed."@en .

act:deliberated a skos:Concept ;
  skos:inScheme scheme:act ;
  skos:topConceptOf scheme:act ;
  skos:notation "deliberated" ;
  skos:prefLabel "Deliberated"@en ;
  skos:definition "A matter was weighed at length."@en .

act:shared a skos:Concept ;
  skos:inScheme scheme:act ;
  skos:topConceptOf scheme:act ;
  skos:notation "shared" ;
  skos:prefLabel "Shared"@en ;
  skos:definition "Experience or information was shared."@en .

act:welcomed a skos:Concept ;
  skos:inScheme scheme:act ;
  skos:topConceptOf scheme:act ;
  skos:notation "welcomed" ;
  skos:prefLabel "Welcomed"@en ;
  skos:definition "A development was welcomed."@en .

act:appreciated a skos:Concept ;
  skos:inScheme scheme:act ;
  skos:topConceptOf scheme:act ;
  skos:notation "appreciated" ;
  skos:prefLabel "Appreciated"@en ;
  skos:altLabel "expressed appreciation"@en ;
  skos:hiddenLabel "expressed their appreciation"@en ;
  skos:definition "Thanks or appreciation were expressed."@en .

act:reaffirmed a skos:Concept ;
  skos:inScheme scheme:act ;
  skos:topConceptOf scheme:act ;
  skos:notation "reaffirmed" ;
  skos:prefLabel "Reaffirmed"@en ;
  skos:definition "An earlier position was confirmed again."@en .

act:affirmed-support a skos:Concept ;
  skos:inScheme scheme:act ;
  skos:topConceptOf scheme:act ;
  skos:notation "affirmed-support" ;
  skos:prefLabel "Affirmed support"@en ;
  skos:hiddenLabel "affirmed their support"@en ;
  skos:definition "Support for a party was confirmed."@en .

act:agreed a skos:Concept ;
  skos:inScheme scheme:act ;
  skos:topConceptOf scheme:act ;
  skos:notation "agreed" ;
  skos:prefLabel "Agreed"@en ;
  skos:altLabel "consented"@en ;
  skos:definition "The parties agreed."@en .

act:decided a skos:Concept ;
  skos:inScheme scheme:act ;
  skos:topConceptOf scheme:act ;
  skos:notation "decided" ;
  skos:prefLabel "Decided"@en ;
  skos:definition "A decision was taken."@en .

act:established a skos:Concept ;
  skos:inScheme scheme:act ;
  skos:topConceptOf scheme:act ;
  skos:notation "established" ;
  skos:prefLabel "Established"@en ;
  skos:hiddenLabel "formally established"@en ;
  skos:definition "Something was set up."@en .

act:approved a skos:Concept ;
  skos:inScheme scheme:act ;
  skos:topConceptOf scheme:act ;
  skos:notation "approved" ;
  skos:prefLabel "Approved"@en ;
  skos:definition "A text was approved."@en .

act:adopted a skos:Concept ;
  skos:inScheme scheme:act ;
  skos:topConceptOf scheme:act ;
  skos:notation "adopted" ;
  skos:prefLabel "Adopted"@en ;
  skos:hiddenLabel "revised and adopted"@en ;
  skos:definition "A text was adopted."@en .

act:signed a skos:Concept ;
  skos:inScheme scheme:act ;
  skos:topConceptOf scheme:act ;
  skos:notation "signed" ;
  skos:prefLabel "Signed"@en ;
  skos:definition "A text was signed."@en .

# ------------------------------------------------------------------------------------------------
# Basis of a statement
# ------------------------------------------------------------------------------------------------

scheme:basis a skos:ConceptScheme ;
  skos:prefLabel "Bases"@en ;
  skos:definition "Where a statement comes from."@en ;
  dcterms:created "2026-11-24"^^xsd:date ;
  skos:hasTopConcept basis:stated, basis:normalised, basis:inferred, basis:curated .

basis:stated a skos:Concept ;
  skos:inScheme scheme:basis ;
  skos:topConceptOf scheme:basis ;
  skos:notation "stated" ;
  skos:prefLabel "Stated"@en ;
  skos:definition "The source says so in these words."@en .

basis:normalised a skos:Concept ;
  skos:inScheme scheme:basis ;
  skos:topConceptOf scheme:basis ;
  skos:notation "normalised" ;
  skos:prefLabel "Normalised"@en ;
  skos:altLabel "Normalized"@en ;
  skos:definition "The source says so in other words; only the form was changed."@en .

basis:inferred a skos:Concept ;
  skos:inScheme scheme:basis ;
  skos:topConceptOf scheme:basis ;
  skos:notation "inferred" ;
  skos:prefLabel "Inferred"@en ;
  skos:definition "It follows from what the source says."@en .

basis:curated a skos:Concept ;
  skos:inScheme scheme:basis ;
  skos:topConceptOf scheme:basis ;
  skos:notation "curated" ;
  skos:prefLabel "Curated"@en ;
  skos:definition "An editor of this vocabulary added it, with evidence."@en .

# ------------------------------------------------------------------------------------------------
# Fulfilment of a commitment
# ------------------------------------------------------------------------------------------------

scheme:fulfilment a skos:ConceptScheme ;
  skos:prefLabel "Fulfilments"@en ;
  skos:definition "Whether an announced plan agrees with the meetings that are listed."@en ;
  dcterms:created "2026-11-24"^^xsd:date ;
  skos:hasTopConcept fulfilment:as-planned, fulfilment:not-as-planned, fulfilment:unknown .

fulfilment:as-planned a skos:Concept ;
  skos:inScheme scheme:fulfilment ;
  skos:topConceptOf scheme:fulfilment ;
  skos:notation "as-planned" ;
  skos:prefLabel "As planned"@en ;
  skos:definition "The meeting is listed as it was announced."@en .

fulfilment:not-as-planned a skos:Concept ;
  skos:inScheme scheme:fulfilment ;
  skos:topConceptOf scheme:fulfilment ;
  skos:notation "not-as-planned" ;
  skos:prefLabel "Not as planned"@en ;
  skos:definition "The meeting is listed with another place or time than announced."@en .

fulfilment:unknown a skos:Concept ;
  skos:inScheme scheme:fulfilment ;
  skos:topConceptOf scheme:fulfilment ;
  skos:notation "unknown" ;
  skos:prefLabel "Unknown"@en ;
  skos:definition "The data cannot tell."@en .

# ------------------------------------------------------------------------------------------------
# Types of quality issue
# The dimensions are those of the Linked Data Quality Dimensions, read in w3c/dwbp, ldqd.ttl.
# ------------------------------------------------------------------------------------------------

scheme:issue-type a skos:ConceptScheme ;
  skos:prefLabel "Issue types"@en ;
  skos:definition "What can be wrong or doubtful about a page, and what was done about it."@en ;
  dcterms:created "2026-11-24"^^xsd:date ;
  skos:hasTopConcept issuetype:ordinal-suffix, issuetype:placeholder-date,
    issuetype:paginated-list, issuetype:plan-not-met, issuetype:outcome-under-agenda,
    issuetype:anachronism, issuetype:missing-place, issuetype:missing-participants,
    issuetype:no-language-offer, issuetype:name-variant, issuetype:agency-name,
    issuetype:language-code, issuetype:garbled-text, issuetype:missing-heading,
    issuetype:unassigned-line, issuetype:untitled-meeting, issuetype:unknown-series,
    issuetype:unknown-agency, issuetype:unknown-place, issuetype:unreadable-date,
    issuetype:rejoined-line, issuetype:duplicate-ordinal, issuetype:merged-meeting,
    issuetype:invalid-encoding, issuetype:unresolved-link, issuetype:unreadable-page,
    issuetype:skipped-text .

issuetype:ordinal-suffix a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "ordinal-suffix" ;
  skos:prefLabel "Wrong ordinal suffix"@en ;
  skos:definition "An ordinal is printed with the wrong ending, such as “4rd”; the number is used."@en ;
  dqv:inDimension ldqd:understandability .

issuetype:placeholder-date a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "placeholder-date" ;
  skos:prefLabel "Placeholder date"@en ;
  skos:definition "A whole series falls on 1 January; the day is read as “some day of that year”."@en ;
  dqv:inDimension ldqd:semanticAccuracy .

issuetype:paginated-list a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "paginated-list" ;
  skos:prefLabel "List continues elsewhere"@en ;
  skos:definition "The list of meetings has further pages; earlier meetings are not on this one."@en ;
  dqv:inDimension ldqd:completeness .

issuetype:plan-not-met a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "plan-not-met" ;
  skos:prefLabel "Plan not met"@en ;
  skos:definition "An announced meeting is listed with another place or time."@en ;
  dqv:inDimension ldqd:consistency .

issuetype:outcome-under-agenda a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "outcome-under-agenda" ;
  skos:prefLabel "Outcome under agenda"@en ;
  skos:definition "A text under the heading Agenda tells what was done."@en ;
  dqv:inDimension ldqd:semanticAccuracy .

issuetype:anachronism a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "anachronism" ;
  skos:prefLabel "Anachronism"@en ;
  skos:definition "A text speaks of later events than its meeting; it may belong to another meeting."@en ;
  dqv:inDimension ldqd:consistency .

issuetype:missing-place a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "missing-place" ;
  skos:prefLabel "Missing place"@en ;
  skos:definition "A meeting has no place."@en ;
  dqv:inDimension ldqd:completeness .

issuetype:missing-participants a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "missing-participants" ;
  skos:prefLabel "Missing participants"@en ;
  skos:definition "A meeting has no participants."@en ;
  dqv:inDimension ldqd:completeness .

issuetype:no-language-offer a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "no-language-offer" ;
  skos:prefLabel "No language offer"@en ;
  skos:definition "A meeting lists documents, but no languages to download."@en ;
  dqv:inDimension ldqd:completeness .

issuetype:name-variant a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "name-variant" ;
  skos:prefLabel "Name variant"@en ;
  skos:definition "A thing is printed under another form of its name."@en ;
  dqv:inDimension ldqd:consistency .

issuetype:agency-name a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "agency-name" ;
  skos:prefLabel "Unusual agency name"@en ;
  skos:definition "An agency is printed under a name that it does not use itself."@en ;
  dqv:inDimension ldqd:semanticAccuracy .

issuetype:language-code a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "language-code" ;
  skos:prefLabel "Country code as language"@en ;
  skos:definition "A country code, such as “CN”, stands for a language."@en ;
  dqv:inDimension ldqd:interpretability .

issuetype:garbled-text a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "garbled-text" ;
  skos:prefLabel "Garbled text"@en ;
  skos:definition "Words are missing or run together; the text is kept as it is."@en ;
  dqv:inDimension ldqd:understandability .

issuetype:missing-heading a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "missing-heading" ;
  skos:prefLabel "Missing heading"@en ;
  skos:definition "A section, a series or a participant’s country is not named where it should be; it was inferred, or left open."@en ;
  dqv:inDimension ldqd:completeness .

issuetype:unassigned-line a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "unassigned-line" ;
  skos:prefLabel "Unassigned line"@en ;
  skos:definition "A line belongs to no meeting and no section."@en ;
  dqv:inDimension ldqd:completeness .

issuetype:untitled-meeting a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "untitled-meeting" ;
  skos:prefLabel "Untitled meeting"@en ;
  skos:definition "A meeting has no title and so no ordinal; its date is its key."@en ;
  dqv:inDimension ldqd:completeness .

issuetype:unknown-series a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "unknown-series" ;
  skos:prefLabel "Unknown series"@en ;
  skos:definition "A series is not in the list of authorities; its code was made from its name."@en ;
  dqv:inDimension ldqd:interlinking .

issuetype:unknown-agency a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "unknown-agency" ;
  skos:prefLabel "Unknown agency"@en ;
  skos:definition "An organisation is not in the list of authorities; its identifier was made from its name."@en ;
  dqv:inDimension ldqd:interlinking .

issuetype:unknown-place a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "unknown-place" ;
  skos:prefLabel "Unknown place"@en ;
  skos:definition "A place is not in the list of authorities; its identifier was made from its name."@en ;
  dqv:inDimension ldqd:interlinking .

issuetype:unreadable-date a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "unreadable-date" ;
  skos:prefLabel "Unreadable date"@en ;
  skos:definition "A date cannot be read or does not exist."@en ;
  dqv:inDimension ldqd:semanticAccuracy .

issuetype:rejoined-line a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "rejoined-line" ;
  skos:prefLabel "Rejoined line"@en ;
  skos:definition "A line that was broken was joined to the one above."@en ;
  dqv:inDimension ldqd:understandability .

issuetype:duplicate-ordinal a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "duplicate-ordinal" ;
  skos:prefLabel "Duplicate ordinal"@en ;
  skos:definition "Two meetings of a series bear the same number."@en ;
  dqv:inDimension ldqd:consistency .

issuetype:merged-meeting a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "merged-meeting" ;
  skos:prefLabel "Merged meeting"@en ;
  skos:definition "A meeting was found twice and merged; where the two disagree, the first stays."@en ;
  dqv:inDimension ldqd:conciseness .

issuetype:invalid-encoding a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "invalid-encoding" ;
  skos:prefLabel "Invalid encoding"@en ;
  skos:definition "Bytes do not fit the character set of the page."@en ;
  dqv:inDimension ldqd:interpretability .

issuetype:skipped-text a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "skipped-text" ;
  skos:prefLabel "Skipped text"@en ;
  skos:definition "Lines of an HTML page were left out: they are hidden, or stand outside of the part that holds the meetings."@en ;
  dqv:inDimension ldqd:completeness .

issuetype:unresolved-link a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "unresolved-link" ;
  skos:prefLabel "Unresolved link"@en ;
  skos:definition "A link has no full address; it was left out."@en ;
  dqv:inDimension ldqd:completeness .

issuetype:unreadable-page a skos:Concept ;
  skos:inScheme scheme:issue-type ;
  skos:topConceptOf scheme:issue-type ;
  skos:notation "unreadable-page" ;
  skos:prefLabel "Unreadable page"@en ;
  skos:definition "A page could not be read; nothing of it is in the data."@en ;
  dqv:inDimension ldqd:completeness .

# ------------------------------------------------------------------------------------------------
# Severity of an issue
# ------------------------------------------------------------------------------------------------

scheme:severity a skos:ConceptScheme ;
  skos:prefLabel "Severities"@en ;
  skos:definition "How much an issue matters."@en ;
  dcterms:created "2026-11-24"^^xsd:date ;
  skos:hasTopConcept severity:error, severity:warning, severity:info .

severity:error a skos:Concept ;
  skos:inScheme scheme:severity ;
  skos:topConceptOf scheme:severity ;
  skos:notation "error" ;
  skos:prefLabel "Error"@en ;
  skos:definition "Something was left out."@en .

severity:warning a skos:Concept ;
  skos:inScheme scheme:severity ;
  skos:topConceptOf scheme:severity ;
  skos:notation "warning" ;
  skos:prefLabel "Warning"@en ;
  skos:definition "Something is doubtful or was changed on the way."@en .

severity:info a skos:Concept ;
  skos:inScheme scheme:severity ;
  skos:topConceptOf scheme:severity ;
  skos:notation "info" ;
  skos:prefLabel "Information"@en ;
  skos:definition "Something worth knowing; nothing is wrong with the data."@en .

# ------------------------------------------------------------------------------------------------
# Languages
# The page offers “EN CN”: CN, JP and KR are country codes used as language codes.
# ------------------------------------------------------------------------------------------------

scheme:language a skos:ConceptScheme ;
  skos:prefLabel "Languages"@en ;
  skos:definition "Languages in which documents are offered. The notation is the BCP 47 code."@en ;
  dcterms:created "2026-11-24"^^xsd:date ;
  skos:hasTopConcept language:en, language:zh, language:ja, language:ko .

language:en a skos:Concept ;
  skos:inScheme scheme:language ;
  skos:topConceptOf scheme:language ;
  skos:notation "en" ;
  skos:prefLabel "English"@en ;
  skos:altLabel "EN"@en ;
  skos:definition "English."@en ;
  skos:closeMatch eulang:ENG .

language:zh a skos:Concept ;
  skos:inScheme scheme:language ;
  skos:topConceptOf scheme:language ;
  skos:notation "zh" ;
  skos:prefLabel "Chinese"@en ;
  skos:altLabel "ZH"@en ;
  skos:hiddenLabel "CN"@en ;
  skos:definition "Chinese; the page does not say in which script."@en ;
  skos:closeMatch eulang:ZHO .

language:ja a skos:Concept ;
  skos:inScheme scheme:language ;
  skos:topConceptOf scheme:language ;
  skos:notation "ja" ;
  skos:prefLabel "Japanese"@en ;
  skos:altLabel "JA"@en ;
  skos:hiddenLabel "JP"@en ;
  skos:definition "Japanese."@en .

language:ko a skos:Concept ;
  skos:inScheme scheme:language ;
  skos:topConceptOf scheme:language ;
  skos:notation "ko" ;
  skos:prefLabel "Korean"@en ;
  skos:altLabel "KO"@en ;
  skos:hiddenLabel "KR"@en ;
  skos:definition "Korean."@en .

# ------------------------------------------------------------------------------------------------
# Layout: words by which parts of a page are recognised
# ------------------------------------------------------------------------------------------------

scheme:layout a skos:ConceptScheme ;
  skos:prefLabel "Parts of a page"@en ;
  skos:definition "Headings and fixed words of a page of mechanisms."@en ;
  dcterms:created "2026-11-24"^^xsd:date ;
  skos:hasTopConcept layout:page-title, layout:latest-event, layout:download,
    layout:participants, layout:agenda, layout:outcomes, layout:documents, layout:online,
    layout:date-label, layout:place-label, layout:host, layout:observer, layout:courtesy-title, layout:post-noun,
    layout:organization-noun .

layout:page-title a skos:Concept ;
  skos:inScheme scheme:layout ;
  skos:topConceptOf scheme:layout ;
  skos:notation "page-title" ;
  skos:prefLabel "Mechanism Search"@en ;
  skos:definition "The title of the page."@en .

layout:latest-event a skos:Concept ;
  skos:inScheme scheme:layout ;
  skos:topConceptOf scheme:layout ;
  skos:notation "latest-event" ;
  skos:prefLabel "Latest Event"@en ;
  skos:hiddenLabel "Latest Events"@en ;
  skos:definition "Stands before the date of the last meeting in the line of a series."@en .

layout:download a skos:Concept ;
  skos:inScheme scheme:layout ;
  skos:topConceptOf scheme:layout ;
  skos:notation "download" ;
  skos:prefLabel "Download"@en ;
  skos:hiddenLabel "Downloads"@en ;
  skos:definition "Opens the line of languages in which the documents of a meeting are offered."@en .

layout:participants a skos:Concept ;
  skos:inScheme scheme:layout ;
  skos:topConceptOf scheme:layout ;
  skos:notation "participants" ;
  skos:prefLabel "Participants"@en ;
  skos:altLabel "Participant"@en ;
  skos:definition "Heading of the participants."@en .

layout:agenda a skos:Concept ;
  skos:inScheme scheme:layout ;
  skos:topConceptOf scheme:layout ;
  skos:notation "agenda" ;
  skos:prefLabel "Agenda"@en ;
  skos:altLabel "Agendas"@en ;
  skos:definition "Heading of the agenda."@en .

layout:outcomes a skos:Concept ;
  skos:inScheme scheme:layout ;
  skos:topConceptOf scheme:layout ;
  skos:notation "outcomes" ;
  skos:prefLabel "Outcomes"@en ;
  skos:altLabel "Outcome"@en ;
  skos:definition "Heading of the outcome."@en .

layout:documents a skos:Concept ;
  skos:inScheme scheme:layout ;
  skos:topConceptOf scheme:layout ;
  skos:notation "documents" ;
  skos:prefLabel "Documents"@en ;
  skos:altLabel "Document"@en, "Outcome Documents"@en, "Outcome Document"@en ;
  skos:hiddenLabel "Outcomes Documents"@en, "Outcomes Document"@en ;
  skos:definition "Heading of the documents."@en ;
  skos:scopeNote "A longer heading is tried first: “Outcome Documents” is not “Outcome”."@en .

layout:online a skos:Concept ;
  skos:inScheme scheme:layout ;
  skos:topConceptOf scheme:layout ;
  skos:notation "online" ;
  skos:prefLabel "Online"@en ;
  skos:altLabel "Virtual"@en, "Virtual Meeting"@en, "Online Meeting"@en, "Video Conference"@en,
    "Videoconference"@en, "Teleconference"@en ;
  skos:hiddenLabel "On-line"@en, "Video-conference"@en ;
  skos:definition "Stands where the place would be: the meeting was held over a network."@en .

layout:date-label a skos:Concept ;
  skos:inScheme scheme:layout ;
  skos:topConceptOf scheme:layout ;
  skos:notation "date-label" ;
  skos:prefLabel "Date"@en ;
  skos:altLabel "Dates"@en, "Date and place"@en, "Date and venue"@en ;
  skos:hiddenLabel "When"@en, "Date & venue"@en, "Date/venue"@en, "Date & place"@en ;
  skos:definition "Stands before the date of a meeting, with a colon."@en .

layout:place-label a skos:Concept ;
  skos:inScheme scheme:layout ;
  skos:topConceptOf scheme:layout ;
  skos:notation "place-label" ;
  skos:prefLabel "Place"@en ;
  skos:altLabel "Venue"@en, "Location"@en ;
  skos:hiddenLabel "Where"@en ;
  skos:definition "Stands before the place of a meeting, with a colon."@en .

layout:host a skos:Concept ;
  skos:inScheme scheme:layout ;
  skos:topConceptOf scheme:layout ;
  skos:notation "host" ;
  skos:prefLabel "Host"@en ;
  skos:altLabel "Co-host"@en ;
  skos:hiddenLabel "Cohost"@en, "Hosting"@en, "Host country"@en, "Co-hosting"@en ;
  skos:definition "Stands behind a participant that hosted the meeting, after a dash or in brackets."@en ;
  skos:scopeNote "Only these words make a host; the place of a meeting does not."@en .

layout:observer a skos:Concept ;
  skos:inScheme scheme:layout ;
  skos:topConceptOf scheme:layout ;
  skos:notation "observer" ;
  skos:prefLabel "Observer"@en ;
  skos:altLabel "Observers"@en ;
  skos:hiddenLabel "Observer organization"@en, "Observer organizations"@en, "As observer"@en,
    "As an observer"@en ;
  skos:definition "Stands before or behind a participant that came as an observer."@en ;
  skos:scopeNote "What stands with the word is the party; the word itself is no organisation."@en .

layout:courtesy-title a skos:Concept ;
  skos:inScheme scheme:layout ;
  skos:topConceptOf scheme:layout ;
  skos:notation "courtesy-title" ;
  skos:prefLabel "Mr"@en ;
  skos:altLabel "Ms"@en, "Mrs"@en, "Miss"@en, "Dr"@en, "Prof"@en, "Professor"@en, "H.E"@en,
    "Amb"@en, "Hon"@en, "Sir"@en, "Dame"@en, "Madam"@en ;
  skos:hiddenLabel "HE"@en, "Honourable"@en, "Honorable"@en, "The Hon"@en, "Excellency"@en ;
  skos:definition "A courtesy title in front of a person’s name; a dot may follow."@en ;
  skos:scopeNote "It proves that a name is a person’s, and is left out of the name."@en .

layout:post-noun a skos:Concept ;
  skos:inScheme scheme:layout ;
  skos:topConceptOf scheme:layout ;
  skos:notation "post-noun" ;
  skos:prefLabel "Minister"@en ;
  skos:altLabel "Secretary"@en, "Director"@en, "General"@en, "Commissioner"@en, "Administrator"@en,
    "President"@en, "Chairman"@en, "Chairwoman"@en, "Chairperson"@en, "Chair"@en, "Chief"@en,
    "Head"@en, "Representative"@en, "Ambassador"@en, "Governor"@en, "Officer"@en, "Adviser"@en,
    "Advisor"@en, "Counsellor"@en, "Counselor"@en, "Manager"@en, "Chancellor"@en, "Coordinator"@en,
    "Delegate"@en, "Envoy"@en, "Executive"@en, "Expert"@en, "Leader"@en, "Mayor"@en, "Member"@en,
    "Premier"@en, "Consul"@en, "Rector"@en, "Dean"@en, "Inspector"@en, "Superintendent"@en,
    "Councillor"@en, "Spokesperson"@en, "Deputy"@en, "Assistant"@en ;
  skos:hiddenLabel "Attaché"@en ;
  skos:definition "A noun that a person’s post is built on."@en ;
  skos:scopeNote "A phrase is a post when the last word before its first preposition is one of these: “Vice Minister for Trade”."@en .

layout:organization-noun a skos:Concept ;
  skos:inScheme scheme:layout ;
  skos:topConceptOf scheme:layout ;
  skos:notation "organization-noun" ;
  skos:prefLabel "Ministry"@en ;
  skos:altLabel "Office"@en, "Agency"@en, "Administration"@en, "Bureau"@en, "Service"@en,
    "Commission"@en, "Department"@en, "Secretariat"@en, "Institute"@en, "Institution"@en,
    "Council"@en, "Committee"@en, "Authority"@en, "Organization"@en, "Association"@en, "Center"@en,
    "University"@en, "Embassy"@en, "Government"@en, "Board"@en, "Division"@en, "Corporation"@en,
    "Foundation"@en, "Federation"@en, "Society"@en, "Academy"@en, "Bank"@en, "Fund"@en,
    "Programme"@en, "Union"@en, "Court"@en, "Directorate"@en, "Company"@en, "Network"@en,
    "Forum"@en, "Headquarters"@en, "Cabinet"@en, "Alliance"@en, "Mission"@en, "Laboratory"@en,
    "College"@en, "School"@en, "Police"@en, "Chamber"@en, "Unit"@en, "Section"@en, "Branch"@en ;
  skos:hiddenLabel "Organisation"@en, "Centre"@en, "Program"@en ;
  skos:definition "A noun that the name of an organisation is built on."@en ;
  skos:scopeNote "A phrase is an organisation when the last word before its first preposition is one of these: “Japan Patent Office”."@en .

# ------------------------------------------------------------------------------------------------
# Evidence: where each link above was seen
# ------------------------------------------------------------------------------------------------

evidence:press-release-eu a rdf:Statement ;
  rdf:subject doctype:press-release ;
  rdf:predicate skos:closeMatch ;
  rdf:object eutype:PRESS_REL ;
  skos:editorialNote "Code seen in europarl/open-data-beta-testing, controlled-vocabularies/resourcetypes-skos.rdf (table version 20221214-0), and in use for press releases on web sites of the European Commission."@en .

evidence:joint-statement-eu a rdf:Statement ;
  rdf:subject doctype:joint-statement ;
  rdf:predicate skos:closeMatch ;
  rdf:object eutype:STAT ;
  skos:editorialNote "Code seen in europarl/open-data-beta-testing, controlled-vocabularies/resourcetypes-skos.rdf (table version 20221214-0); the European code means a statement by any number of parties."@en .

evidence:language-en-eu a rdf:Statement ;
  rdf:subject language:en ;
  rdf:predicate skos:closeMatch ;
  rdf:object eulang:ENG ;
  skos:editorialNote "Code seen in the examples of the Data Catalog Vocabulary (w3c/dxwg) and in the Italian catalogue of vocabularies (italia/daf-ontologie-vocabolari-controllati)."@en .

evidence:language-zh-eu a rdf:Statement ;
  rdf:subject language:zh ;
  rdf:predicate skos:closeMatch ;
  rdf:object eulang:ZHO ;
  skos:editorialNote "Code seen in openeuropa/oe_contact_forms, src/Plugin/ConceptSubset/ContactLanguages.php, and in the language list of a public editor of dataset descriptions, in both as “Chinese”."@en .

"""#
