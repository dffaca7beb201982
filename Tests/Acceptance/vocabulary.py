"""What the export has to write together: both directions, wider properties, reused classes."""

from __future__ import annotations

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
