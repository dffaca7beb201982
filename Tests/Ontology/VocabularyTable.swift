/// The vocabulary in short, written from the model and not from the file: a line a term.
///
/// A star marks a term that needs a scope note. Then come the kind of term, for a property its domain
/// (or `-`) and range, and what it is below (`<`), inverse to, and derived from by a chain.
enum VocabularyTable {
  static let classes = """
    MeetingSeries* class < schema:EventSeries
    Meeting* class < schema:Event
    MeetingTime* class < time:TemporalEntity
    Participation class < cv:Participation
    MeetingItem* class < schema:CreativeWork
    AgendaItem* class < MeetingItem
    OutcomeItem class < MeetingItem
    MeetingDocument class < foaf:Document schema:DigitalDocument
    Download* class
    Instrument class < schema:CreativeWork
    InstrumentVersion class < schema:CreativeWork
    CooperationBody class < org:OrganizationalCollaboration
    GovernmentAgency class < org:FormalOrganization schema:GovernmentOrganization
    Commitment* class
    Mention class < oa:Annotation
    SourceDocument class < prov:Entity
    SourceSpan class < prov:Entity
    QualityIssue class < dqv:QualityAnnotation
    """

  static let properties = """
    level* object MeetingSeries -> skos:Concept
    latestEventInSource data MeetingSeries -> xsd:string
    ordinal data functional Meeting -> xsd:positiveInteger
    key data functional Meeting -> xsd:string
    titleInSource* data - -> xsd:string
    previousMeeting* object functional Meeting -> Meeting inverse nextMeeting
    nextMeeting object functional Meeting -> Meeting inverse previousMeeting
    placeInSource data Meeting -> xsd:string
    heldInCountry* object Meeting -> schema:Country chain schema:location / schema:containedInPlace
    host* object Meeting -> org:Organization < schema:organizer
    hasParticipation object Meeting -> Participation inverse participationIn
    participationIn object functional Participation -> Meeting inverse hasParticipation
    participant* object Participation -> org:Organization
    onBehalfOf* object Participation -> schema:Country
    attendedBy* object Meeting -> org:Organization < schema:attendee chain hasParticipation / participant
    representedBy* object Participation -> schema:Person
    postInSource data Participation -> xsd:string
    nameInSource* data - -> xsd:string
    labelInSource* data - -> xsd:string
    ofCountry* object GovernmentAgency -> schema:Country
    dateInSource data MeetingTime -> xsd:string
    statedPrecision* object functional MeetingTime -> skos:Concept
    precision* object functional MeetingTime -> skos:Concept
    earliest data functional MeetingTime -> xsd:date
    latest data functional MeetingTime -> xsd:date
    year* data - -> xsd:integer
    edtf data functional MeetingTime -> xsd:string
    hasItem* object Meeting -> MeetingItem < dcterms:hasPart
    hasAgendaItem* object Meeting -> AgendaItem < hasItem
    hasOutcomeItem* object Meeting -> OutcomeItem < hasItem
    itemOf* object functional MeetingItem -> Meeting
    subItemOf object functional MeetingItem -> MeetingItem < dcterms:isPartOf inverse hasSubItem
    hasSubItem object MeetingItem -> MeetingItem < dcterms:hasPart inverse subItemOf
    itemNumber* data functional MeetingItem -> xsd:string
    order data functional MeetingItem -> xsd:integer
    heading data MeetingItem -> rdf:langString
    primaryTheme* object MeetingItem -> skos:Concept < dcterms:subject
    act* object MeetingItem -> skos:Concept
    hasDocument object Meeting -> MeetingDocument < schema:subjectOf inverse documentOf
    documentOf object functional MeetingDocument -> Meeting inverse hasDocument
    hasDownload object Meeting -> Download inverse downloadOf
    downloadOf object functional Download -> Meeting inverse hasDownload
    embodies* object MeetingDocument -> InstrumentVersion
    adoptedAt* object InstrumentVersion -> Meeting
    convenes object CooperationBody -> MeetingSeries inverse convenedBy
    convenedBy object MeetingSeries -> CooperationBody inverse convenes
    tier data functional CooperationBody -> xsd:positiveInteger
    statedIn* object Commitment -> MeetingItem
    concerns* object Commitment -> schema:Event
    plannedYear data Commitment -> xsd:integer
    plannedCountry* object Commitment -> schema:Country
    fulfilment* object Commitment -> skos:Concept
    spanOf* object functional SourceSpan -> SourceDocument
    firstLine data functional SourceSpan -> xsd:positiveInteger
    lastLine data functional SourceSpan -> xsd:positiveInteger
    lineCount data functional SourceDocument -> xsd:integer
    issueType* object functional QualityIssue -> skos:Concept
    severity* object functional QualityIssue -> skos:Concept
    basis* object - -> skos:Concept
    """

  /// Sets of classes no two of which share an instance.
  static let disjoint = [
    "AgendaItem OutcomeItem",
    "Commitment CooperationBody GovernmentAgency Instrument Meeting MeetingDocument MeetingItem "
      + "MeetingTime",
    "Commitment GovernmentAgency Instrument Meeting MeetingDocument MeetingItem MeetingSeries "
      + "MeetingTime",
  ]

  /// What identifies an instance of a class.
  static let keys = ["Meeting": "schema:superEvent / ordinal"]
}
