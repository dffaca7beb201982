/// A small graph in the shape of the exported one, with every kind of thing the shipped rules know.
enum Sample {
  /// Two meetings of one series with items, documents, places, bodies and a plan that was not met.
  static let main = #"""
    @prefix act: <https://w3id.org/trico/scheme/act/> .
    @prefix agency: <https://w3id.org/trico/id/agency/> .
    @prefix body: <https://w3id.org/trico/id/body/> .
    @prefix commitment: <https://w3id.org/trico/id/commitment/> .
    @prefix country: <https://w3id.org/trico/id/country/> .
    @prefix dcterms: <http://purl.org/dc/terms/> .
    @prefix doctype: <https://w3id.org/trico/scheme/document-type/> .
    @prefix document: <https://w3id.org/trico/id/document/> .
    @prefix download: <https://w3id.org/trico/id/download/> .
    @prefix dqv: <http://www.w3.org/ns/dqv#> .
    @prefix foaf: <http://xmlns.com/foaf/0.1/> .
    @prefix fulfilment: <https://w3id.org/trico/scheme/fulfilment/> .
    @prefix instrument: <https://w3id.org/trico/id/instrument/> .
    @prefix issue: <https://w3id.org/trico/id/issue/> .
    @prefix item: <https://w3id.org/trico/id/item/> .
    @prefix level: <https://w3id.org/trico/scheme/meeting-level/> .
    @prefix meeting: <https://w3id.org/trico/id/meeting/> .
    @prefix mtime: <https://w3id.org/trico/id/time/> .
    @prefix office: <https://w3id.org/trico/id/office/> .
    @prefix org: <http://www.w3.org/ns/org#> .
    @prefix organization: <https://w3id.org/trico/id/organization/> .
    @prefix participation: <https://w3id.org/trico/id/participation/> .
    @prefix place: <https://w3id.org/trico/id/place/> .
    @prefix precision: <https://w3id.org/trico/scheme/precision/> .
    @prefix project: <https://w3id.org/trico/id/project/> .
    @prefix prov: <http://www.w3.org/ns/prov#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix schema: <https://schema.org/> .
    @prefix scheme: <https://w3id.org/trico/scheme/> .
    @prefix series: <https://w3id.org/trico/id/series/> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix span: <https://w3id.org/trico/id/span/> .
    @prefix theme: <https://w3id.org/trico/scheme/theme/> .
    @prefix time: <http://www.w3.org/2006/time#> .
    @prefix trico: <https://w3id.org/trico/def/> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

    series:tchm a trico:MeetingSeries , schema:EventSeries ; skos:notation "tchm" ;
      skos:prefLabel "Tripartite Customs Heads’ Meeting"@en ; trico:level level:ministerial .

    meeting:tchm-3 a trico:Meeting , schema:Event ; rdfs:label "TCHM 3 (2009)"@en ;
      trico:ordinal "3"^^xsd:positiveInteger ; schema:superEvent series:tchm ;
      trico:nextMeeting meeting:tchm-4 ; time:hasTime mtime:tchm-3 ;
      trico:hasOutcomeItem item:tchm-3-outcome-2 ; trico:hasItem item:tchm-3-outcome-2 .
    mtime:tchm-3 trico:year 2009 .
    item:tchm-3-outcome-2 a trico:OutcomeItem , trico:MeetingItem ; trico:itemNumber "2" ;
      trico:itemOf meeting:tchm-3 ; schema:text "The 4th TCHM will be held in ROK in 2010."@en .
    commitment:tchm-4-from-tchm-3-outcome-2 a trico:Commitment ;
      trico:statedIn item:tchm-3-outcome-2 ; trico:concerns meeting:tchm-4 ;
      trico:plannedYear 2010 ; trico:plannedCountry country:kor ;
      trico:fulfilment fulfilment:not-as-planned .
    commitment:tchm-from-tchm-3-outcome-2 a trico:Commitment ;
      trico:statedIn item:tchm-3-outcome-2 ; trico:concerns series:tchm .

    meeting:tchm-4 a trico:Meeting , schema:Event ; rdfs:label "TCHM 4 (2011)"@en ;
      trico:ordinal "4"^^xsd:positiveInteger ; schema:superEvent series:tchm ;
      trico:previousMeeting meeting:tchm-3 ; time:hasTime mtime:tchm-4 ;
      schema:startDate "2011-11-11"^^xsd:date ; schema:endDate "2011-11-12"^^xsd:date ;
      schema:location place:tokyo ; trico:heldInCountry country:jpn ;
      trico:placeInSource "Tokyo, Japan" ;
      trico:hasParticipation participation:tchm-4-chn , participation:tchm-4-wco ;
      trico:attendedBy agency:gacc , organization:wco ;
      trico:hasAgendaItem item:tchm-4-agenda-1 ;
      trico:hasOutcomeItem item:tchm-4-outcome-2 ;
      trico:hasItem item:tchm-4-agenda-1 , item:tchm-4-outcome-2 , item:tchm-4-item-1 ;
      trico:hasDocument document:tchm-4-2 ;
      trico:hasDownload download:tchm-4-zh , download:tchm-4-en ;
      prov:wasDerivedFrom span:customs-49-76 , span:customs-120 ;
      dqv:hasQualityAnnotation issue:a , issue:b .
    mtime:tchm-4 a trico:MeetingTime ; trico:year 2011 ; trico:precision precision:day-range .
    participation:tchm-4-chn a trico:Participation ; trico:participant agency:gacc ;
      trico:nameInSource "Ministry of the General Administration of Customs" .
    participation:tchm-4-wco a trico:Participation ; trico:participant organization:wco .
    download:tchm-4-en schema:inLanguage "en" .
    download:tchm-4-zh schema:inLanguage "zh" .
    span:customs-49-76 trico:firstLine 49 ; trico:lastLine 76 .
    span:customs-120 trico:firstLine 120 ; trico:lastLine 120 .

    item:tchm-4-agenda-1 a trico:AgendaItem , trico:MeetingItem ; trico:itemNumber "1" ;
      rdfs:label "TCHM 4 · agenda 1"@en ; trico:itemOf meeting:tchm-4 ; dcterms:subject theme:ipr .
    item:tchm-4-outcome-2 a trico:OutcomeItem , trico:MeetingItem ; trico:itemNumber "2" ;
      trico:itemOf meeting:tchm-4 ; dcterms:subject theme:aeo .
    item:tchm-4-outcome-2-2 a trico:OutcomeItem , trico:MeetingItem ; trico:itemNumber "2.2" ;
      rdfs:label "TCHM 4 · 2.2 IPR"@en ; trico:subItemOf item:tchm-4-outcome-2 ; trico:order 4 ;
      trico:itemOf meeting:tchm-4 ; trico:heading "IPR"@en ; trico:act act:agreed ;
      schema:text "IPR: agreed to protect IPR"@en ; prov:wasDerivedFrom span:customs-120 ;
      dcterms:subject theme:ipr ;
      schema:mentions agency:gacc , body:tchm , instrument:action-plan , instrument:action-plan-2011 ,
        office:tokyo-customs , organization:wco , project:fake-zero , series:tchm , country:jpn .
    item:tchm-4-item-1 a trico:MeetingItem ; trico:itemNumber "1" .

    document:tchm-4-2 a trico:MeetingDocument ; dcterms:title "Revised Action Plan"@en ;
      dcterms:type doctype:action-plan ; dcterms:date "2011-11-11"^^xsd:date ;
      trico:embodies instrument:action-plan-2011 .
    instrument:action-plan a trico:Instrument ; skos:prefLabel "Action Plan"@en .
    instrument:action-plan-2011 a trico:InstrumentVersion ; trico:year 2011 ;
      skos:prefLabel "Action Plan (2011)"@en ; dcterms:isVersionOf instrument:action-plan ;
      dcterms:replaces instrument:action-plan-2009 ; trico:adoptedAt meeting:tchm-4 .
    instrument:action-plan-2009 a trico:InstrumentVersion ; trico:year 2009 .
    project:fake-zero a foaf:Project ; skos:prefLabel "Fake Zero"@en .

    country:jpn a schema:Country ; skos:notation "JPN" ; skos:prefLabel "日本"@ja , "Japan"@en .
    country:chn a schema:Country ; skos:notation "CHN" ; skos:prefLabel "China"@en .
    country:kor a schema:Country ; skos:notation "KOR" ; skos:prefLabel "Republic of Korea"@en .
    place:tokyo a schema:City ; skos:prefLabel "東京"@ja , "Tokyo"@en ;
      schema:containedInPlace country:jpn .
    agency:gacc a trico:GovernmentAgency , org:FormalOrganization , org:Organization ;
      skos:prefLabel "General Administration of Customs"@en ; trico:ofCountry country:chn .
    agency:mof-japan a trico:GovernmentAgency ; trico:ofCountry country:jpn .
    office:tokyo-customs a org:OrganizationalUnit ; org:unitOf agency:mof-japan .
    organization:wco a org:Organization ; skos:prefLabel "World Customs Organization"@en .
    body:tchm a trico:CooperationBody ; trico:tier 1 ; trico:convenes series:tchm .
    body:sgm a trico:CooperationBody ; trico:tier 2 ; org:subOrganizationOf body:tchm .

    theme:customs-cooperation a skos:Concept ; skos:inScheme scheme:theme .
    theme:ipr a skos:Concept ; skos:inScheme scheme:theme ; skos:notation "ipr" ;
      skos:prefLabel "知识产权"@zh , "Intellectual property rights protection"@en ;
      skos:broader theme:customs-cooperation .
    theme:aeo a skos:Concept ; skos:inScheme scheme:theme ; skos:notation "aeo" .
    level:ministerial a skos:Concept ; skos:inScheme scheme:meeting-level ;
      skos:notation "ministerial" .
    act:agreed a skos:Concept ; skos:inScheme scheme:act ; skos:notation "agreed" .
    doctype:action-plan a skos:Concept ; skos:notation "action-plan" .
    precision:day-range a skos:Concept ; skos:notation "day-range" .
    fulfilment:not-as-planned a skos:Concept ; skos:notation "not-as-planned" .

    """#

  /// Mentions in an item: IPR twice, the project once.
  static let mentions = """
    @prefix item: <https://w3id.org/trico/id/item/> .
    @prefix mention: <https://w3id.org/trico/id/mention/> .
    @prefix oa: <http://www.w3.org/ns/oa#> .
    @prefix project: <https://w3id.org/trico/id/project/> .
    @prefix theme: <https://w3id.org/trico/scheme/theme/> .

    mention:b a oa:Annotation ; oa:hasBody theme:ipr ; oa:hasTarget mention:b-target .
    mention:b-target oa:hasSource item:tchm-4-outcome-2-2 ;
      oa:hasSelector mention:b-position , mention:b-quote .
    mention:b-position oa:start 23 ; oa:end 26 .
    mention:b-quote oa:exact "IPR" .
    mention:a a oa:Annotation ; oa:hasBody theme:ipr ; oa:hasTarget mention:a-target .
    mention:a-target oa:hasSource item:tchm-4-outcome-2-2 ; oa:hasSelector mention:a-position .
    mention:a-position oa:start 4 ; oa:end 7 .
    mention:c a oa:Annotation ; oa:hasBody project:fake-zero ; oa:hasTarget mention:c-target .
    mention:c-target oa:hasSource item:tchm-4-outcome-2-2 ; oa:hasSelector mention:c-position .
    mention:c-position oa:start 10 ; oa:end 19 .

    """
}
