public import RDF

/// Terms of schema.org.
public enum Schema {
  public static let namespace = Namespace("https://schema.org/")
  public static let event = namespace("Event")
  public static let eventSeries = namespace("EventSeries")
  public static let creativeWork = namespace("CreativeWork")
  public static let digitalDocument = namespace("DigitalDocument")
  public static let country = namespace("Country")
  public static let city = namespace("City")
  public static let person = namespace("Person")
  public static let governmentOrganization = namespace("GovernmentOrganization")
  public static let superEvent = namespace("superEvent")
  public static let location = namespace("location")
  public static let containedInPlace = namespace("containedInPlace")
  public static let startDate = namespace("startDate")
  public static let endDate = namespace("endDate")
  public static let text = namespace("text")
  public static let position = namespace("position")
  public static let inLanguage = namespace("inLanguage")
  public static let mentions = namespace("mentions")
  public static let attendee = namespace("attendee")
  public static let organizer = namespace("organizer")
  public static let subjectOf = namespace("subjectOf")
  public static let sameAs = namespace("sameAs")
  public static let name = namespace("name")
  public static let url = namespace("url")
  public static let sha256 = namespace("sha256")
  public static let softwareVersion = namespace("softwareVersion")
  public static let eventAttendanceMode = namespace("eventAttendanceMode")
  public static let onlineEventAttendanceMode = namespace("OnlineEventAttendanceMode")
}

/// Terms of the Dublin Core.
public enum DCTerms {
  public static let namespace = Namespace("http://purl.org/dc/terms/")
  public static let title = namespace("title")
  public static let description = namespace("description")
  public static let date = namespace("date")
  public static let type = namespace("type")
  public static let subject = namespace("subject")
  public static let language = namespace("language")
  public static let isVersionOf = namespace("isVersionOf")
  public static let replaces = namespace("replaces")
  public static let isPartOf = namespace("isPartOf")
  public static let hasPart = namespace("hasPart")
  public static let identifier = namespace("identifier")
  public static let source = namespace("source")
  public static let license = namespace("license")
  public static let issued = namespace("issued")
}

/// Terms of SKOS.
public enum SKOS {
  public static let namespace = Namespace("http://www.w3.org/2004/02/skos/core#")
  public static let concept = namespace("Concept")
  public static let conceptScheme = namespace("ConceptScheme")
  public static let prefLabel = namespace("prefLabel")
  public static let altLabel = namespace("altLabel")
  public static let hiddenLabel = namespace("hiddenLabel")
  public static let notation = namespace("notation")
  public static let broader = namespace("broader")
  public static let narrower = namespace("narrower")
  public static let inScheme = namespace("inScheme")
  public static let topConceptOf = namespace("topConceptOf")
  public static let hasTopConcept = namespace("hasTopConcept")
  public static let closeMatch = namespace("closeMatch")
}

/// Terms of the W3C organization ontology.
public enum ORG {
  public static let namespace = Namespace("http://www.w3.org/ns/org#")
  public static let organization = namespace("Organization")
  public static let formalOrganization = namespace("FormalOrganization")
  public static let organizationalUnit = namespace("OrganizationalUnit")
  public static let organizationalCollaboration = namespace("OrganizationalCollaboration")
  public static let subOrganizationOf = namespace("subOrganizationOf")
  public static let unitOf = namespace("unitOf")
}

/// Terms of PROV-O.
public enum PROV {
  public static let namespace = Namespace("http://www.w3.org/ns/prov#")
  public static let entity = namespace("Entity")
  public static let activity = namespace("Activity")
  public static let softwareAgent = namespace("SoftwareAgent")
  public static let wasAttributedTo = namespace("wasAttributedTo")
  public static let wasDerivedFrom = namespace("wasDerivedFrom")
  public static let wasGeneratedBy = namespace("wasGeneratedBy")
  public static let wasAssociatedWith = namespace("wasAssociatedWith")
  public static let used = namespace("used")
  public static let value = namespace("value")
}

/// Terms of the Web Annotation vocabulary.
public enum OA {
  public static let namespace = Namespace("http://www.w3.org/ns/oa#")
  public static let annotation = namespace("Annotation")
  public static let specificResource = namespace("SpecificResource")
  public static let textPositionSelector = namespace("TextPositionSelector")
  public static let textQuoteSelector = namespace("TextQuoteSelector")
  public static let hasBody = namespace("hasBody")
  public static let hasTarget = namespace("hasTarget")
  public static let hasSource = namespace("hasSource")
  public static let hasSelector = namespace("hasSelector")
  public static let start = namespace("start")
  public static let end = namespace("end")
  public static let exact = namespace("exact")
  public static let motivatedBy = namespace("motivatedBy")
  public static let identifying = namespace("identifying")
  public static let tagging = namespace("tagging")
}

/// Terms of the data quality vocabulary.
public enum DQV {
  public static let namespace = Namespace("http://www.w3.org/ns/dqv#")
  public static let qualityAnnotation = namespace("QualityAnnotation")
  public static let hasQualityAnnotation = namespace("hasQualityAnnotation")
  public static let qualityAssessment = namespace("qualityAssessment")
  public static let inDimension = namespace("inDimension")
}

/// Terms of DCAT 3.
public enum DCAT {
  public static let namespace = Namespace("http://www.w3.org/ns/dcat#")
  public static let dataset = namespace("Dataset")
  public static let distribution = namespace("Distribution")
  public static let hasDistribution = namespace("distribution")
  public static let downloadURL = namespace("downloadURL")
  public static let mediaType = namespace("mediaType")
  public static let compressFormat = namespace("compressFormat")
  public static let byteSize = namespace("byteSize")
}

/// Terms of SPDX 2 that DCAT 3 uses for checksums.
public enum SPDX {
  public static let namespace = Namespace("http://spdx.org/rdf/terms#")
  public static let checksum = namespace("Checksum")
  public static let hasChecksum = namespace("checksum")
  public static let algorithm = namespace("algorithm")
  public static let sha256 = namespace("checksumAlgorithm_sha256")
  public static let checksumValue = namespace("checksumValue")
}

/// Terms of VoID.
public enum VoID {
  public static let namespace = Namespace("http://rdfs.org/ns/void#")
  public static let dataset = namespace("Dataset")
  public static let triples = namespace("triples")
  public static let uriSpace = namespace("uriSpace")
  public static let vocabulary = namespace("vocabulary")
  public static let linkset = namespace("Linkset")
  public static let distinctSubjects = namespace("distinctSubjects")
  public static let entities = namespace("entities")
  public static let classes = namespace("classes")
  public static let properties = namespace("properties")
  public static let `class` = namespace("class")
  public static let property = namespace("property")
  public static let classPartition = namespace("classPartition")
  public static let propertyPartition = namespace("propertyPartition")
  public static let subset = namespace("subset")
  public static let subjectsTarget = namespace("subjectsTarget")
  public static let objectsTarget = namespace("objectsTarget")
  public static let linkPredicate = namespace("linkPredicate")
}

/// Terms of OWL-Time.
public enum OWLTime {
  public static let namespace = Namespace("http://www.w3.org/2006/time#")
  public static let temporalEntity = namespace("TemporalEntity")
  public static let hasTime = namespace("hasTime")
}

/// Single terms of RDF Schema, FOAF and the Core Public Event Vocabulary.
public enum Foreign {
  public static let rdfs = Namespace("http://www.w3.org/2000/01/rdf-schema#")
  public static let foaf = Namespace("http://xmlns.com/foaf/0.1/")
  public static let cv = Namespace("http://data.europa.eu/m8g/")
  public static let label = rdfs("label")
  public static let statement = RDFVocabulary.namespace("Statement")
  public static let foafDocument = foaf("Document")
  public static let foafProject = foaf("Project")
  public static let participation = cv("Participation")
}
