// swift-format-ignore-file
// Made from Ontology/prefixes.ttl by `make generate`; edit that instead.

/// What Ontology/prefixes.ttl says.
public let prefixesTurtle: StaticString = #"""
# Prefixes in common use. `trico convert` writes names with them where the input declares none of its
# own for a namespace, and only those that are used. Add one by adding three lines.

@prefix prefix: <https://w3id.org/trico/scheme/prefix/> .
@prefix sh:     <http://www.w3.org/ns/shacl#> .
@prefix xsd:    <http://www.w3.org/2001/XMLSchema#> .

prefix:adms a sh:PrefixDeclaration ;
  sh:prefix "adms" ;
  sh:namespace "http://www.w3.org/ns/adms#"^^xsd:anyURI .

prefix:as a sh:PrefixDeclaration ;
  sh:prefix "as" ;
  sh:namespace "https://www.w3.org/ns/activitystreams#"^^xsd:anyURI .

prefix:bibo a sh:PrefixDeclaration ;
  sh:prefix "bibo" ;
  sh:namespace "http://purl.org/ontology/bibo/"^^xsd:anyURI .

prefix:cc a sh:PrefixDeclaration ;
  sh:prefix "cc" ;
  sh:namespace "http://creativecommons.org/ns#"^^xsd:anyURI .

prefix:csvw a sh:PrefixDeclaration ;
  sh:prefix "csvw" ;
  sh:namespace "http://www.w3.org/ns/csvw#"^^xsd:anyURI .

prefix:cv a sh:PrefixDeclaration ;
  sh:prefix "cv" ;
  sh:namespace "http://data.europa.eu/m8g/"^^xsd:anyURI .

prefix:dbo a sh:PrefixDeclaration ;
  sh:prefix "dbo" ;
  sh:namespace "http://dbpedia.org/ontology/"^^xsd:anyURI .

prefix:dbr a sh:PrefixDeclaration ;
  sh:prefix "dbr" ;
  sh:namespace "http://dbpedia.org/resource/"^^xsd:anyURI .

prefix:dc a sh:PrefixDeclaration ;
  sh:prefix "dc" ;
  sh:namespace "http://purl.org/dc/elements/1.1/"^^xsd:anyURI .

prefix:dcat a sh:PrefixDeclaration ;
  sh:prefix "dcat" ;
  sh:namespace "http://www.w3.org/ns/dcat#"^^xsd:anyURI .

prefix:dcmitype a sh:PrefixDeclaration ;
  sh:prefix "dcmitype" ;
  sh:namespace "http://purl.org/dc/dcmitype/"^^xsd:anyURI .

prefix:dcterms a sh:PrefixDeclaration ;
  sh:prefix "dcterms" ;
  sh:namespace "http://purl.org/dc/terms/"^^xsd:anyURI .

prefix:doap a sh:PrefixDeclaration ;
  sh:prefix "doap" ;
  sh:namespace "http://usefulinc.com/ns/doap#"^^xsd:anyURI .

prefix:dqv a sh:PrefixDeclaration ;
  sh:prefix "dqv" ;
  sh:namespace "http://www.w3.org/ns/dqv#"^^xsd:anyURI .

prefix:earl a sh:PrefixDeclaration ;
  sh:prefix "earl" ;
  sh:namespace "http://www.w3.org/ns/earl#"^^xsd:anyURI .

prefix:fabio a sh:PrefixDeclaration ;
  sh:prefix "fabio" ;
  sh:namespace "http://purl.org/spar/fabio/"^^xsd:anyURI .

prefix:foaf a sh:PrefixDeclaration ;
  sh:prefix "foaf" ;
  sh:namespace "http://xmlns.com/foaf/0.1/"^^xsd:anyURI .

prefix:geo a sh:PrefixDeclaration ;
  sh:prefix "geo" ;
  sh:namespace "http://www.w3.org/2003/01/geo/wgs84_pos#"^^xsd:anyURI .

prefix:geosparql a sh:PrefixDeclaration ;
  sh:prefix "geosparql" ;
  sh:namespace "http://www.opengis.net/ont/geosparql#"^^xsd:anyURI .

prefix:gn a sh:PrefixDeclaration ;
  sh:prefix "gn" ;
  sh:namespace "http://www.geonames.org/ontology#"^^xsd:anyURI .

prefix:gr a sh:PrefixDeclaration ;
  sh:prefix "gr" ;
  sh:namespace "http://purl.org/goodrelations/v1#"^^xsd:anyURI .

prefix:ical a sh:PrefixDeclaration ;
  sh:prefix "ical" ;
  sh:namespace "http://www.w3.org/2002/12/cal/icaltzd#"^^xsd:anyURI .

prefix:ldp a sh:PrefixDeclaration ;
  sh:prefix "ldp" ;
  sh:namespace "http://www.w3.org/ns/ldp#"^^xsd:anyURI .

prefix:locn a sh:PrefixDeclaration ;
  sh:prefix "locn" ;
  sh:namespace "http://www.w3.org/ns/locn#"^^xsd:anyURI .

prefix:oa a sh:PrefixDeclaration ;
  sh:prefix "oa" ;
  sh:namespace "http://www.w3.org/ns/oa#"^^xsd:anyURI .

prefix:odrl a sh:PrefixDeclaration ;
  sh:prefix "odrl" ;
  sh:namespace "http://www.w3.org/ns/odrl/2/"^^xsd:anyURI .

prefix:org a sh:PrefixDeclaration ;
  sh:prefix "org" ;
  sh:namespace "http://www.w3.org/ns/org#"^^xsd:anyURI .

prefix:owl a sh:PrefixDeclaration ;
  sh:prefix "owl" ;
  sh:namespace "http://www.w3.org/2002/07/owl#"^^xsd:anyURI .

prefix:prov a sh:PrefixDeclaration ;
  sh:prefix "prov" ;
  sh:namespace "http://www.w3.org/ns/prov#"^^xsd:anyURI .

prefix:qb a sh:PrefixDeclaration ;
  sh:prefix "qb" ;
  sh:namespace "http://purl.org/linked-data/cube#"^^xsd:anyURI .

prefix:rdf a sh:PrefixDeclaration ;
  sh:prefix "rdf" ;
  sh:namespace "http://www.w3.org/1999/02/22-rdf-syntax-ns#"^^xsd:anyURI .

prefix:rdfs a sh:PrefixDeclaration ;
  sh:prefix "rdfs" ;
  sh:namespace "http://www.w3.org/2000/01/rdf-schema#"^^xsd:anyURI .

prefix:rr a sh:PrefixDeclaration ;
  sh:prefix "rr" ;
  sh:namespace "http://www.w3.org/ns/r2rml#"^^xsd:anyURI .

prefix:schema a sh:PrefixDeclaration ;
  sh:prefix "schema" ;
  sh:namespace "https://schema.org/"^^xsd:anyURI .

prefix:sd a sh:PrefixDeclaration ;
  sh:prefix "sd" ;
  sh:namespace "http://www.w3.org/ns/sparql-service-description#"^^xsd:anyURI .

prefix:sf a sh:PrefixDeclaration ;
  sh:prefix "sf" ;
  sh:namespace "http://www.opengis.net/ont/sf#"^^xsd:anyURI .

prefix:sh a sh:PrefixDeclaration ;
  sh:prefix "sh" ;
  sh:namespace "http://www.w3.org/ns/shacl#"^^xsd:anyURI .

prefix:sioc a sh:PrefixDeclaration ;
  sh:prefix "sioc" ;
  sh:namespace "http://rdfs.org/sioc/ns#"^^xsd:anyURI .

prefix:skos a sh:PrefixDeclaration ;
  sh:prefix "skos" ;
  sh:namespace "http://www.w3.org/2004/02/skos/core#"^^xsd:anyURI .

prefix:skosxl a sh:PrefixDeclaration ;
  sh:prefix "skosxl" ;
  sh:namespace "http://www.w3.org/2008/05/skos-xl#"^^xsd:anyURI .

prefix:sosa a sh:PrefixDeclaration ;
  sh:prefix "sosa" ;
  sh:namespace "http://www.w3.org/ns/sosa/"^^xsd:anyURI .

prefix:ssn a sh:PrefixDeclaration ;
  sh:prefix "ssn" ;
  sh:namespace "http://www.w3.org/ns/ssn/"^^xsd:anyURI .

prefix:time a sh:PrefixDeclaration ;
  sh:prefix "time" ;
  sh:namespace "http://www.w3.org/2006/time#"^^xsd:anyURI .

prefix:trico a sh:PrefixDeclaration ;
  sh:prefix "trico" ;
  sh:namespace "https://w3id.org/trico/def/"^^xsd:anyURI .

prefix:vann a sh:PrefixDeclaration ;
  sh:prefix "vann" ;
  sh:namespace "http://purl.org/vocab/vann/"^^xsd:anyURI .

prefix:vcard a sh:PrefixDeclaration ;
  sh:prefix "vcard" ;
  sh:namespace "http://www.w3.org/2006/vcard/ns#"^^xsd:anyURI .

prefix:void a sh:PrefixDeclaration ;
  sh:prefix "void" ;
  sh:namespace "http://rdfs.org/ns/void#"^^xsd:anyURI .

prefix:wd a sh:PrefixDeclaration ;
  sh:prefix "wd" ;
  sh:namespace "http://www.wikidata.org/entity/"^^xsd:anyURI .

prefix:wdt a sh:PrefixDeclaration ;
  sh:prefix "wdt" ;
  sh:namespace "http://www.wikidata.org/prop/direct/"^^xsd:anyURI .

prefix:xsd a sh:PrefixDeclaration ;
  sh:prefix "xsd" ;
  sh:namespace "http://www.w3.org/2001/XMLSchema#"^^xsd:anyURI .

"""#
