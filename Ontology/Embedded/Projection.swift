// swift-format-ignore-file
// Made from Ontology/projection.ttl by `make generate`; edit that instead.

/// What Ontology/projection.ttl says.
public let projectionTurtle: StaticString = #"""
# How the graph becomes nodes and edges, for GraphML and every other format of graph tools.
#
# The program reads this file and has no rule of its own: change a line here and the output changes.
# It is applied to the exported graph and the mentions together. A resource whose class no rule
# names is no node; it can still be an attribute, or part of the way from one node to another.
#
# PREFIXES
#   projection:Prefix      declares a prefix for the paths below, which are texts to Turtle.
#     prefix, namespace    the prefix without its colon, and what it stands for.
#
# PATHS
#   Written as in SPARQL: properties joined by “/”, each walked backwards after “^”; <IRI> in angle
#   brackets and “a” for rdf:type may stand there too. Commas part alternatives: the first that
#   leads anywhere counts. “time:hasTime/trico:year” is the year of the time of a meeting.
#
# NODES
#   projection:NodeRule    makes the instances of some classes nodes.
#     type                 what the nodes are called: small letters, words joined by “_”.
#     order                a whole number. A resource follows the rule with the lowest order that
#                          fits it, so the special stands before the general.
#     class                one class or several.
#     where, is            optional: only resources from which the path “where” leads to “is”.
#     label                a path to the text shown beside the node; English is preferred, then text
#                          without a language. A node without any is labelled with its id.
#     color                optional: what the nodes are painted with, such as "#0072B2".
#     prominence           optional: how large their labels are drawn, from 0.5 to 4; 1 is usual.
#     attribute            any number of projection:Attribute.
#     profile              the profiles the nodes are part of: projection:full, projection:overview,
#                          or any other name below projection:, which makes a new profile.
#   Every node also has its label, once more as name, its type and its iri.
#
# EDGES
#   projection:EdgeRule    links nodes.
#     type                 as for nodes.
#     from, to             node rules. An edge is written only if both of its ends are nodes of
#                          these rules and of the profile.
#     path                 the direct way from source to target, or
#     via, target          the way that passes through a resource which says more about the link:
#                          “via” leads from the source to it, “target” from there to the target. A
#                          participation is such a resource, a commitment, or a mention. With both
#                          ways given, every pair that either finds is linked.
#     symmetric            true: the ends are alike, as in “met”. There is one edge for both
#                          directions, from the end whose IRI comes first, and none to itself.
#     weighted             true: the edge has a weight, the number of resources on the way, 1 at
#                          least.
#     color                as for nodes.
#     pull                 how strongly a layout draws the ends together, from 0 to 10; 1 when nothing
#                          is said. Edges that are everywhere should pull less than those that group.
#     attribute            attributes, read from the resources on the way.
#     profile              as for nodes.
#   Between two nodes there is one edge of a type at most, however many ways lead there.
#
# ATTRIBUTES
#   projection:Attribute   a value of a node or an edge. Without a value there is no attribute.
#     name                 letters, digits and “_”; not a name that graph tools give a meaning of
#                          their own: id label labels name type iri weight size color r g b x y z
#     path                 where the values are.
#     datatype             xsd:string (when nothing is said), xsd:integer or xsd:double.
#     combine              what becomes of several values: projection:first (when nothing is said;
#                          the smallest, and English before other languages), projection:last,
#                          projection:join (each once, sorted, with semicolons), or
#                          projection:count (how many there are, 0 included).
#     profile              optional: only in these profiles is the attribute shown.
#
# PROFILES
#   projection:Profile     says more about a profile, which is there without it as well. Each is a view
#                          of the graph: a file of its own.
#     title                what it shows, for people.
#     linked               optional; true: nodes without an edge are left out.
#
# DEFAULTS
#   projection:Defaults    how a graph is shown whose vocabulary no rule knows; at most one. Every
#                          resource is a node, every link between two an edge, every literal an
#                          attribute, with names from the ends of IRIs.
#     label                properties with commas between them: the first that a resource has is its
#                          label.
#     type                 what a resource without a class is called.
#     palette              colours with blanks between them: the first for the most frequent type,
#                          the last for all that are left.
#
# COLOURS
#   One hue for each family, taken from the colours of Okabe and Ito, which people with any kind of
#   colour vision tell apart: blue for meetings, green for themes, orange for who takes part,
#   vermilion for places, purple for items, grey for documents. Within a family they differ by
#   lightness.
#
# Other properties of rules are remarks, as long as they are not in the namespace of projection.

@prefix attribute: <https://w3id.org/trico/projection/attribute/> .
@prefix declare: <https://w3id.org/trico/projection/declare/> .
@prefix edge: <https://w3id.org/trico/projection/edge/> .
@prefix node: <https://w3id.org/trico/projection/node/> .
@prefix projection: <https://w3id.org/trico/projection/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix trico: <https://w3id.org/trico/def/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

# ---- Prefixes of the paths

declare:dc a projection:Prefix ;
    projection:prefix "dc" ; projection:namespace "http://purl.org/dc/elements/1.1/" .
declare:dcterms a projection:Prefix ;
    projection:prefix "dcterms" ; projection:namespace "http://purl.org/dc/terms/" .
declare:dqv a projection:Prefix ;
    projection:prefix "dqv" ; projection:namespace "http://www.w3.org/ns/dqv#" .
declare:foaf a projection:Prefix ;
    projection:prefix "foaf" ; projection:namespace "http://xmlns.com/foaf/0.1/" .
declare:oa a projection:Prefix ;
    projection:prefix "oa" ; projection:namespace "http://www.w3.org/ns/oa#" .
declare:org a projection:Prefix ;
    projection:prefix "org" ; projection:namespace "http://www.w3.org/ns/org#" .
declare:prov a projection:Prefix ;
    projection:prefix "prov" ; projection:namespace "http://www.w3.org/ns/prov#" .
declare:rdfs a projection:Prefix ;
    projection:prefix "rdfs" ; projection:namespace "http://www.w3.org/2000/01/rdf-schema#" .
declare:schema-http a projection:Prefix ;
    projection:prefix "schemahttp" ; projection:namespace "http://schema.org/" .
declare:vcard a projection:Prefix ;
    projection:prefix "vcard" ; projection:namespace "http://www.w3.org/2006/vcard/ns#" .
declare:schema a projection:Prefix ;
    projection:prefix "schema" ; projection:namespace "https://schema.org/" .
declare:skos a projection:Prefix ;
    projection:prefix "skos" ; projection:namespace "http://www.w3.org/2004/02/skos/core#" .
declare:time a projection:Prefix ;
    projection:prefix "time" ; projection:namespace "http://www.w3.org/2006/time#" .
declare:trico a projection:Prefix ;
    projection:prefix "trico" ; projection:namespace "https://w3id.org/trico/def/" .

# ---- Graphs of other vocabularies

declare:defaults a projection:Defaults ;
    projection:label """skos:prefLabel, rdfs:label, schema:name, schemahttp:name, foaf:name,
        dcterms:title, dc:title, vcard:fn, schema:headline, schemahttp:headline, skos:altLabel,
        dcterms:identifier, skos:notation""" ;
    projection:type "resource" ;
    projection:palette "#0072B2 #E69F00 #009E73 #CC79A7 #56B4E9 #D55E00 #F0E442 #999999" .

# ---- Profiles

projection:full a projection:Profile ;
    projection:title "Meetings with their items, documents, places, participants and themes" .
projection:overview a projection:Profile ;
    projection:title "Meetings with their documents, places, participants and themes" .
projection:countries a projection:Profile ;
    projection:title "Countries by the meetings they attended together and held" ;
    projection:linked true .
projection:agencies a projection:Profile ;
    projection:title "Agencies by the meetings they attended together and the themes of those" ;
    projection:linked true .
projection:themes a projection:Profile ;
    projection:title "Themes by the items and meetings they share, and the series that speak of them" ;
    projection:linked true .

# ---- Nodes

node:series a projection:NodeRule ;
    projection:type "series" ; projection:order 10 ; projection:class trico:MeetingSeries ;
    projection:label "skos:prefLabel, rdfs:label, skos:notation" ;
    projection:color "#0072B2" ; projection:prominence 1.4 ;
    projection:attribute attribute:code , attribute:level ;
    projection:profile projection:full , projection:overview , projection:countries , projection:themes .

node:meeting a projection:NodeRule ;
    projection:type "meeting" ; projection:order 20 ; projection:class trico:Meeting ;
    projection:label "rdfs:label, trico:titleInSource" ;
    projection:color "#56B4E9" ; projection:prominence 1.1 ;
    projection:attribute attribute:ordinal , attribute:meeting-year , attribute:date-start ,
        attribute:date-end , attribute:precision , attribute:place-text , attribute:languages ,
        attribute:source-first , attribute:source-last , attribute:issues ;
    projection:profile projection:full , projection:overview .

node:agenda a projection:NodeRule ;
    projection:type "agenda" ; projection:order 30 ; projection:class trico:AgendaItem ;
    projection:label "rdfs:label, trico:itemNumber" ;
    projection:color "#E5BBD2" ;
    projection:attribute attribute:number , attribute:order , attribute:heading , attribute:act ,
        attribute:text , attribute:source-first ;
    projection:profile projection:full .

node:outcome a projection:NodeRule ;
    projection:type "outcome" ; projection:order 31 ; projection:class trico:OutcomeItem ;
    projection:label "rdfs:label, trico:itemNumber" ;
    projection:color "#CC79A7" ;
    projection:attribute attribute:number , attribute:order , attribute:heading , attribute:act ,
        attribute:text , attribute:source-first ;
    projection:profile projection:full .

# Items of a page that does not say whether they are agenda or outcome.
node:item a projection:NodeRule ;
    projection:type "item" ; projection:order 32 ; projection:class trico:MeetingItem ;
    projection:label "rdfs:label, trico:itemNumber" ;
    projection:color "#F3DFEA" ;
    projection:attribute attribute:number , attribute:order , attribute:heading , attribute:act ,
        attribute:text , attribute:source-first ;
    projection:profile projection:full .

node:document a projection:NodeRule ;
    projection:type "document" ; projection:order 40 ; projection:class trico:MeetingDocument ;
    projection:label "dcterms:title, rdfs:label" ;
    projection:color "#999999" ;
    projection:attribute attribute:doc-type , attribute:date ;
    projection:profile projection:full , projection:overview .

node:version a projection:NodeRule ;
    projection:type "version" ; projection:order 50 ; projection:class trico:InstrumentVersion ;
    projection:label "skos:prefLabel, rdfs:label" ;
    projection:color "#BBBBBB" ;
    projection:attribute attribute:year ;
    projection:profile projection:full , projection:overview .

node:instrument a projection:NodeRule ;
    projection:type "instrument" ; projection:order 51 ; projection:class trico:Instrument ;
    projection:label "skos:prefLabel, rdfs:label" ;
    projection:color "#666666" ;
    projection:attribute attribute:year ;
    projection:profile projection:full , projection:overview .

node:project a projection:NodeRule ;
    projection:type "project" ; projection:order 52 ; projection:class foaf:Project ;
    projection:label "skos:prefLabel, rdfs:label" ;
    projection:color "#DDDDDD" ;
    projection:attribute attribute:year ;
    projection:profile projection:full , projection:overview .

node:country a projection:NodeRule ;
    projection:type "country" ; projection:order 60 ; projection:class schema:Country ;
    projection:label "skos:prefLabel, rdfs:label" ;
    projection:color "#D55E00" ; projection:prominence 1.3 ;
    projection:attribute attribute:code , attribute:meetings-attended ,
        attribute:meetings-held ;
    projection:profile projection:full , projection:overview , projection:countries , projection:agencies .

node:city a projection:NodeRule ;
    projection:type "city" ; projection:order 61 ; projection:class schema:City ;
    projection:label "skos:prefLabel, rdfs:label" ;
    projection:color "#F2A97C" ;
    projection:attribute attribute:city-code ;
    projection:profile projection:full , projection:overview .

node:agency a projection:NodeRule ;
    projection:type "agency" ; projection:order 70 ; projection:class trico:GovernmentAgency ;
    projection:label "skos:prefLabel, rdfs:label" ;
    projection:color "#E69F00" ; projection:prominence 1.2 ;
    projection:attribute attribute:country ;
    projection:profile projection:full , projection:overview , projection:agencies .

node:body a projection:NodeRule ;
    projection:type "body" ; projection:order 71 ; projection:class trico:CooperationBody ;
    projection:label "skos:prefLabel, rdfs:label" ;
    projection:color "#F0E442" ;
    projection:attribute attribute:country , attribute:tier ;
    projection:profile projection:full , projection:overview .

node:office a projection:NodeRule ;
    projection:type "office" ; projection:order 72 ; projection:class org:OrganizationalUnit ;
    projection:label "skos:prefLabel, rdfs:label" ;
    projection:color "#F5CE7A" ;
    projection:attribute attribute:country ;
    projection:profile projection:full , projection:overview .

node:organization a projection:NodeRule ;
    projection:type "organization" ; projection:order 73 ; projection:class org:Organization ;
    projection:label "skos:prefLabel, rdfs:label" ;
    projection:color "#F9F3B0" ;
    projection:attribute attribute:country ;
    projection:profile projection:full , projection:overview , projection:agencies .

# The concepts of the other code lists are values of attributes, no nodes.
node:theme a projection:NodeRule ;
    projection:type "theme" ; projection:order 80 ; projection:class skos:Concept ;
    projection:where "skos:inScheme" ; projection:is <https://w3id.org/trico/scheme/theme> ;
    projection:label "skos:prefLabel, rdfs:label" ;
    projection:color "#009E73" ;
    projection:attribute attribute:notation ;
    projection:profile projection:full , projection:overview , projection:agencies , projection:themes .

# ---- Attributes of nodes

attribute:code a projection:Attribute ;
    projection:name "code" ; projection:path "skos:notation" .
attribute:level a projection:Attribute ;
    projection:name "level" ; projection:path "trico:level/skos:notation" .
attribute:ordinal a projection:Attribute ;
    projection:name "ordinal" ; projection:path "trico:ordinal" ;
    projection:datatype xsd:integer .
attribute:meeting-year a projection:Attribute ;
    projection:name "year" ; projection:path "time:hasTime/trico:year" ;
    projection:datatype xsd:integer .
# Dates are there when the day is known; the year always is.
attribute:date-start a projection:Attribute ;
    projection:name "date_start" ; projection:path "schema:startDate" .
attribute:date-end a projection:Attribute ;
    projection:name "date_end" ; projection:path "schema:endDate" .
attribute:precision a projection:Attribute ;
    projection:name "precision" ;
    projection:path "time:hasTime/trico:precision/skos:notation" .
attribute:place-text a projection:Attribute ;
    projection:name "place_text" ; projection:path "trico:placeInSource" .
attribute:languages a projection:Attribute ;
    projection:name "languages" ; projection:path "trico:hasDownload/schema:inLanguage" ;
    projection:combine projection:join .
attribute:source-first a projection:Attribute ;
    projection:name "source_first" ; projection:path "prov:wasDerivedFrom/trico:firstLine" ;
    projection:datatype xsd:integer ; projection:combine projection:first .
attribute:source-last a projection:Attribute ;
    projection:name "source_last" ; projection:path "prov:wasDerivedFrom/trico:lastLine" ;
    projection:datatype xsd:integer ; projection:combine projection:last .
attribute:issues a projection:Attribute ;
    projection:name "issues" ; projection:path "dqv:hasQualityAnnotation" ;
    projection:datatype xsd:integer ; projection:combine projection:count .
attribute:number a projection:Attribute ;
    projection:name "number" ; projection:path "trico:itemNumber" .
attribute:order a projection:Attribute ;
    projection:name "order" ; projection:path "trico:order" ;
    projection:datatype xsd:integer .
attribute:heading a projection:Attribute ;
    projection:name "heading" ; projection:path "trico:heading" .
attribute:act a projection:Attribute ;
    projection:name "act" ; projection:path "trico:act/skos:notation" ;
    projection:combine projection:join .
attribute:text a projection:Attribute ;
    projection:name "text" ; projection:path "schema:text" .
attribute:doc-type a projection:Attribute ;
    projection:name "doc_type" ; projection:path "dcterms:type/skos:notation" .
attribute:date a projection:Attribute ;
    projection:name "date" ; projection:path "dcterms:date" .
attribute:year a projection:Attribute ;
    projection:name "year" ; projection:path "trico:year" ;
    projection:datatype xsd:integer .
# A city without a code of its own shows that of its country.
attribute:city-code a projection:Attribute ;
    projection:name "code" ;
    projection:path "skos:notation, schema:containedInPlace/skos:notation" .
attribute:country a projection:Attribute ;
    projection:name "country" ;
    projection:path "trico:ofCountry/skos:notation, org:unitOf/trico:ofCountry/skos:notation" .
attribute:meetings-attended a projection:Attribute ;
    projection:name "meetings_attended" ; projection:path "^trico:ofCountry/^trico:attendedBy" ;
    projection:datatype xsd:integer ; projection:combine projection:count ;
    projection:profile projection:countries .
attribute:meetings-held a projection:Attribute ;
    projection:name "meetings_held" ; projection:path "^trico:heldInCountry" ;
    projection:datatype xsd:integer ; projection:combine projection:count ;
    projection:profile projection:countries .
attribute:tier a projection:Attribute ;
    projection:name "tier" ; projection:path "trico:tier" ;
    projection:datatype xsd:integer .
attribute:notation a projection:Attribute ;
    projection:name "notation" ; projection:path "skos:notation" .

# ---- Edges

edge:part_of_series a projection:EdgeRule ;
    projection:type "part_of_series" ;
    projection:from node:meeting ; projection:to node:series ;
    projection:path "schema:superEvent" ;
    projection:color "#0072B2" ; projection:pull 3 ;
    projection:profile projection:full , projection:overview .

edge:previous a projection:EdgeRule ;
    projection:type "previous" ;
    projection:from node:meeting ; projection:to node:meeting ;
    projection:path "trico:previousMeeting" ;
    projection:color "#56B4E9" ; projection:pull 2 ;
    projection:profile projection:full , projection:overview .

edge:held_at a projection:EdgeRule ;
    projection:type "held_at" ;
    projection:from node:meeting ; projection:to node:city , node:country ;
    projection:path "schema:location" ;
    projection:color "#F2A97C" ; projection:pull 0.3 ;
    projection:profile projection:full , projection:overview .

edge:held_in_country a projection:EdgeRule ;
    projection:type "held_in_country" ;
    projection:from node:meeting ; projection:to node:country ;
    projection:path "trico:heldInCountry" ;
    projection:color "#EFAE80" ; projection:pull 0.1 ;
    projection:profile projection:full , projection:overview .

edge:located_in a projection:EdgeRule ;
    projection:type "located_in" ;
    projection:from node:city ; projection:to node:country ;
    projection:path "schema:containedInPlace" ;
    projection:color "#D55E00" ;
    projection:profile projection:full , projection:overview .

# A party that is no agency of a country, such as an observer, is an organization.
edge:attended_by a projection:EdgeRule ;
    projection:type "attended_by" ;
    projection:from node:meeting ; projection:to node:agency , node:organization ;
    projection:via "trico:hasParticipation" ; projection:target "trico:participant" ;
    projection:attribute attribute:name-in-source ;
    projection:color "#F2CD7E" ; projection:pull 0.1 ;
    projection:profile projection:full , projection:overview .

edge:agency_of a projection:EdgeRule ;
    projection:type "agency_of" ;
    projection:from node:agency ; projection:to node:country ;
    projection:path "trico:ofCountry" ;
    projection:color "#D55E00" ;
    projection:profile projection:full , projection:overview , projection:agencies .

edge:has_agenda a projection:EdgeRule ;
    projection:type "has_agenda" ;
    projection:from node:meeting ; projection:to node:agenda ;
    projection:path "trico:hasAgendaItem" ;
    projection:color "#CC79A7" ; projection:pull 2 ;
    projection:profile projection:full .

edge:has_outcome a projection:EdgeRule ;
    projection:type "has_outcome" ;
    projection:from node:meeting ; projection:to node:outcome ;
    projection:path "trico:hasOutcomeItem" ;
    projection:color "#CC79A7" ; projection:pull 2 ;
    projection:profile projection:full .

edge:has_item a projection:EdgeRule ;
    projection:type "has_item" ;
    projection:from node:meeting ; projection:to node:item ;
    projection:path "trico:hasItem" ;
    projection:color "#CC79A7" ; projection:pull 2 ;
    projection:profile projection:full .

edge:sub_item_of a projection:EdgeRule ;
    projection:type "sub_item_of" ;
    projection:from node:agenda , node:outcome , node:item ;
    projection:to node:agenda , node:outcome , node:item ;
    projection:path "trico:subItemOf" ;
    projection:color "#E5BBD2" ; projection:pull 2 ;
    projection:profile projection:full .

edge:has_document a projection:EdgeRule ;
    projection:type "has_document" ;
    projection:from node:meeting ; projection:to node:document ;
    projection:path "trico:hasDocument" ;
    projection:color "#999999" ; projection:pull 2 ;
    projection:profile projection:full , projection:overview .

edge:embodies a projection:EdgeRule ;
    projection:type "embodies" ;
    projection:from node:document ; projection:to node:version ;
    projection:path "trico:embodies" ;
    projection:color "#777777" ;
    projection:profile projection:full , projection:overview .

edge:version_of a projection:EdgeRule ;
    projection:type "version_of" ;
    projection:from node:version ; projection:to node:instrument ;
    projection:path "dcterms:isVersionOf" ;
    projection:color "#777777" ;
    projection:profile projection:full , projection:overview .

edge:replaces a projection:EdgeRule ;
    projection:type "replaces" ;
    projection:from node:version ; projection:to node:version ;
    projection:path "dcterms:replaces" ;
    projection:color "#999999" ;
    projection:profile projection:full , projection:overview .

edge:adopted_at a projection:EdgeRule ;
    projection:type "adopted_at" ;
    projection:from node:version ; projection:to node:meeting ;
    projection:path "trico:adoptedAt" ;
    projection:color "#777777" ; projection:pull 0.5 ;
    projection:profile projection:full , projection:overview .

# The weight is how often the text speaks of it: the number of its mentions in the item.
edge:about a projection:EdgeRule ;
    projection:type "about" ;
    projection:from node:agenda , node:outcome , node:item ; projection:to node:theme ;
    projection:path "dcterms:subject" ;
    projection:via "^oa:hasSource/^oa:hasTarget" ; projection:target "oa:hasBody" ;
    projection:weighted true ;
    projection:attribute attribute:first-offset ;
    projection:color "#80CFB9" ; projection:pull 0.5 ;
    projection:profile projection:full .

edge:mentions a projection:EdgeRule ;
    projection:type "mentions" ;
    projection:from node:agenda , node:outcome , node:item ;
    projection:to node:series , node:agency , node:office , node:body , node:organization ,
        node:project , node:instrument , node:version ;
    projection:path "schema:mentions" ;
    projection:via "^oa:hasSource/^oa:hasTarget" ; projection:target "oa:hasBody" ;
    projection:weighted true ;
    projection:attribute attribute:first-offset ;
    projection:color "#BBBBBB" ; projection:pull 0.3 ;
    projection:profile projection:full .

# Without items, a meeting is about the themes of its items; the weight is how many they are.
edge:about-meeting a projection:EdgeRule ;
    projection:type "about" ;
    projection:from node:meeting ; projection:to node:theme ;
    projection:via "^trico:itemOf" ; projection:target "dcterms:subject" ;
    projection:weighted true ;
    projection:color "#80CFB9" ; projection:pull 0.5 ;
    projection:profile projection:overview .

# And it mentions what its items mention.
edge:mentions-meeting a projection:EdgeRule ;
    projection:type "mentions" ;
    projection:from node:meeting ;
    projection:to node:series , node:agency , node:office , node:body , node:organization ,
        node:project , node:instrument , node:version ;
    projection:via "^trico:itemOf" ; projection:target "schema:mentions" ;
    projection:weighted true ;
    projection:color "#BBBBBB" ; projection:pull 0.3 ;
    projection:profile projection:overview .

edge:unit_of a projection:EdgeRule ;
    projection:type "unit_of" ;
    projection:from node:office ; projection:to node:agency ;
    projection:path "org:unitOf" ;
    projection:color "#E69F00" ;
    projection:profile projection:full , projection:overview .

edge:narrower_than a projection:EdgeRule ;
    projection:type "narrower_than" ;
    projection:from node:theme ; projection:to node:theme ;
    projection:path "skos:broader" ;
    projection:color "#009E73" ;
    projection:profile projection:full , projection:overview , projection:themes .

edge:convenes a projection:EdgeRule ;
    projection:type "convenes" ;
    projection:from node:body ; projection:to node:series ;
    projection:path "trico:convenes" ;
    projection:color "#0072B2" ;
    projection:profile projection:full , projection:overview .

edge:subordinate_to a projection:EdgeRule ;
    projection:type "subordinate_to" ;
    projection:from node:body ; projection:to node:body ;
    projection:path "org:subOrganizationOf" ;
    projection:color "#E69F00" ;
    projection:profile projection:full , projection:overview .

# A commitment is an edge: from the item that announces a meeting to that meeting. One that
# concerns a whole series is none.
edge:planned a projection:EdgeRule ;
    projection:type "planned" ;
    projection:from node:agenda , node:outcome , node:item ; projection:to node:meeting ;
    projection:via "^trico:statedIn" ; projection:target "trico:concerns" ;
    projection:attribute attribute:fulfilment , attribute:planned-country , attribute:planned-year ;
    projection:color "#000000" ; projection:pull 0.3 ;
    projection:profile projection:full .

# ---- Edges of the small views: what two have in common, weighted by how often

edge:met-countries a projection:EdgeRule ;
    projection:type "met" ;
    projection:from node:country ; projection:to node:country ; projection:symmetric true ;
    projection:via "^trico:ofCountry/^trico:attendedBy" ;
    projection:target "trico:attendedBy/trico:ofCountry" ;
    projection:weighted true ;
    projection:color "#E69F00" ;
    projection:profile projection:countries .

edge:attended a projection:EdgeRule ;
    projection:type "attended" ;
    projection:from node:country ; projection:to node:series ;
    projection:via "^trico:ofCountry/^trico:attendedBy" ; projection:target "schema:superEvent" ;
    projection:weighted true ;
    projection:color "#56B4E9" ;
    projection:profile projection:countries .

edge:held a projection:EdgeRule ;
    projection:type "held" ;
    projection:from node:country ; projection:to node:series ;
    projection:via "^trico:heldInCountry" ; projection:target "schema:superEvent" ;
    projection:weighted true ;
    projection:color "#D55E00" ;
    projection:profile projection:countries .

edge:met-agencies a projection:EdgeRule ;
    projection:type "met" ;
    projection:from node:agency , node:organization ;
    projection:to node:agency , node:organization ; projection:symmetric true ;
    projection:via "^trico:attendedBy" ; projection:target "trico:attendedBy" ;
    projection:weighted true ;
    projection:color "#E69F00" ;
    projection:profile projection:agencies .

# The weight is the number of items on the theme at meetings that the agency attended.
edge:worked-on a projection:EdgeRule ;
    projection:type "worked_on" ;
    projection:from node:agency , node:organization ; projection:to node:theme ;
    projection:via "^trico:attendedBy/^trico:itemOf" ; projection:target "dcterms:subject" ;
    projection:weighted true ;
    projection:color "#009E73" ;
    projection:profile projection:agencies .

edge:same-item a projection:EdgeRule ;
    projection:type "same_item" ;
    projection:from node:theme ; projection:to node:theme ; projection:symmetric true ;
    projection:via "^dcterms:subject" ; projection:target "dcterms:subject" ;
    projection:weighted true ;
    projection:color "#CC79A7" ;
    projection:profile projection:themes .

edge:same-meeting a projection:EdgeRule ;
    projection:type "same_meeting" ;
    projection:from node:theme ; projection:to node:theme ; projection:symmetric true ;
    projection:via "^dcterms:subject/trico:itemOf" ;
    projection:target "^trico:itemOf/dcterms:subject" ;
    projection:weighted true ;
    projection:color "#BBBBBB" ; projection:pull 0.3 ;
    projection:profile projection:themes .

# The weight is the number of items.
edge:spoken-of a projection:EdgeRule ;
    projection:type "spoken_of_in" ;
    projection:from node:theme ; projection:to node:series ;
    projection:via "^dcterms:subject" ; projection:target "trico:itemOf/schema:superEvent" ;
    projection:weighted true ;
    projection:color "#0072B2" ;
    projection:profile projection:themes .

# ---- Attributes of edges

attribute:name-in-source a projection:Attribute ;
    projection:name "name_in_source" ; projection:path "trico:nameInSource" .
attribute:first-offset a projection:Attribute ;
    projection:name "first_offset" ;
    projection:path "oa:hasTarget/oa:hasSelector/oa:start" ;
    projection:datatype xsd:integer ; projection:combine projection:first .
attribute:planned-year a projection:Attribute ;
    projection:name "planned_year" ; projection:path "trico:plannedYear" ;
    projection:datatype xsd:integer .
attribute:planned-country a projection:Attribute ;
    projection:name "planned_country" ;
    projection:path "trico:plannedCountry/skos:notation" .
attribute:fulfilment a projection:Attribute ;
    projection:name "fulfilment" ; projection:path "trico:fulfilment/skos:notation" .

"""#
