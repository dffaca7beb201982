"""Terms of other vocabularies that the export may use; each is defined in its own file."""

from __future__ import annotations

from graphs import PREFIXES

_FOREIGN = {
    "rdf": "type",
    "rdfs": "label comment seeAlso isDefinedBy",
    "schema": """attendee containedInPlace endDate eventAttendanceMode inLanguage location mentions
        name organizer position sameAs sha256 softwareVersion startDate subEvent subjectOf
        superEvent text url City Country CreativeWork DigitalDocument Event EventSeries
        GovernmentOrganization Person OfflineEventAttendanceMode OnlineEventAttendanceMode""",
    "dcterms": """conformsTo created creator date description format hasPart hasVersion identifier
        isPartOf isReplacedBy isVersionOf issued language license modified publisher replaces source
        subject title type""",
    "org": """hasSubOrganization hasUnit subOrganizationOf unitOf FormalOrganization Organization
        OrganizationalCollaboration OrganizationalUnit""",
    "time": "hasTime TemporalEntity",
    "prov": """endedAtTime generated hadPrimarySource used value wasAssociatedWith
        wasDerivedFrom wasGeneratedBy Activity Agent Entity SoftwareAgent""",
    "skos": """altLabel broadMatch broader closeMatch definition editorialNote exactMatch example
        hasTopConcept inScheme narrower notation prefLabel scopeNote topConceptOf Concept
        ConceptScheme""",
    "oa": """end exact hasBody hasSelector hasSource hasTarget identifying motivatedBy start tagging
        Annotation SpecificResource TextPositionSelector TextQuoteSelector""",
    "dqv": "hasQualityAnnotation inDimension qualityAssessment QualityAnnotation",
    "dcat": """accessURL byteSize distribution downloadURL keyword landingPage mediaType theme
        version Dataset Distribution""",
    "void": """class classPartition classes dataDump distinctObjects distinctSubjects entities
        exampleResource feature inDataset linkPredicate objectsTarget properties property
        propertyPartition rootResource subjectsTarget subset target triples uriSpace vocabulary
        Dataset Linkset""",
    "foaf": "homepage name page primaryTopic Agent Document Project",
    "cv": "Participation",
}

FOREIGN_TERMS = {
    PREFIXES[prefix] + name for prefix, names in _FOREIGN.items() for name in names.split()
} | {
    "http://purl.org/vocab/vann/preferredNamespacePrefix",
    "http://purl.org/vocab/vann/preferredNamespaceUri",
}

# both directions of these are written
INVERSES = {
    "trico:previousMeeting": "trico:nextMeeting",
    "trico:hasParticipation": "trico:participationIn",
    "trico:hasSubItem": "trico:subItemOf",
    "trico:hasDocument": "trico:documentOf",
    "trico:hasDownload": "trico:downloadOf",
    "trico:convenes": "trico:convenedBy",
    "skos:hasTopConcept": "skos:topConceptOf",
}

# plain stores do not reason: the wider statement stands beside the narrower one
SUPER_PROPERTIES = {
    "trico:attendedBy": "schema:attendee",
    "trico:host": "schema:organizer",
    "trico:hasAgendaItem": "trico:hasItem",
    "trico:hasOutcomeItem": "trico:hasItem",
    "trico:hasItem": "dcterms:hasPart",
    "trico:subItemOf": "dcterms:isPartOf",
    "trico:hasSubItem": "dcterms:hasPart",
    "trico:primaryTheme": "dcterms:subject",
    "trico:hasDocument": "schema:subjectOf",
}

# class -> (class segment of its IRIs, the reused classes that its instances carry too)
CLASSES = {
    "trico:MeetingSeries": ("series", {"schema:EventSeries"}),
    "trico:Meeting": ("meeting", {"schema:Event"}),
    "trico:MeetingTime": ("time", {"time:TemporalEntity"}),
    "trico:Participation": ("participation", {"cv:Participation"}),
    "trico:AgendaItem": ("item", {"trico:MeetingItem", "schema:CreativeWork"}),
    "trico:OutcomeItem": ("item", {"trico:MeetingItem", "schema:CreativeWork"}),
    "trico:MeetingDocument": ("document", {"schema:DigitalDocument", "foaf:Document"}),
    "trico:Download": ("download", set()),
    "trico:Instrument": ("instrument", {"schema:CreativeWork"}),
    "trico:InstrumentVersion": ("instrument", {"schema:CreativeWork"}),
    "trico:CooperationBody": ("body", {"org:OrganizationalCollaboration"}),
    "trico:GovernmentAgency": (
        "agency", {"org:FormalOrganization", "schema:GovernmentOrganization"}),
    "trico:Commitment": ("commitment", set()),
    "trico:SourceDocument": ("source", {"prov:Entity"}),
    "trico:SourceSpan": ("span", {"prov:Entity"}),
    "trico:QualityIssue": ("issue", {"dqv:QualityAnnotation"}),
    "schema:City": ("place", set()),
    "schema:Country": ("country", set()),
    "org:OrganizationalUnit": ("office", set()),
    "foaf:Project": ("project", set()),
}
