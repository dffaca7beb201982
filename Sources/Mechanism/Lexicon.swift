/// The words by which the parser knows the parts of a page. All of them come from the ontology's
/// files; keys are folded with ``Fold/key(_:)``.
public struct Lexicon: Sendable {
  /// A section of an edition.
  public enum Section: String, Sendable {
    case participants, agenda, outcomes, documents, unspecified
  }

  /// A language offered for download.
  public struct Language: Sendable {
    /// BCP 47 code.
    public let code: String
    /// Whether the label is no language code, such as `CN`.
    public let isNonstandard: Bool

    public init(code: String, isNonstandard: Bool) {
      self.code = code
      self.isNonstandard = isNonstandard
    }
  }

  /// Country name → ISO 3166-1 alpha-3.
  public var countries: [String: String] = [:]
  /// City name → alpha-3 of its country.
  public var cities: [String: String] = [:]
  /// Level heading → notation of the level.
  public var levels: [String: String] = [:]
  /// Section heading → section.
  public var sections: [String: Section] = [:]
  /// Download label → language.
  public var languages: [String: Language] = [:]
  /// Series name → code.
  public var series: [String: String] = [:]
  /// Document type labels, longest first, with the type's notation.
  public var documentTypes: [(label: String, type: String)] = []
  /// The page's own title.
  public var pageTitles: Set<String> = []
  /// Words before a series' latest date.
  public var latestEvent: [String] = []
  /// Words that open the line of languages.
  public var download: [String] = []
  /// Words beside the numbers of a list that goes on elsewhere.
  public var pagers: Set<String> = []
  /// Kinds of files, as they stand beside a document: `PDF`.
  public var fileKinds: Set<String> = []
  /// Words that stand for a meeting without a place.
  public var online: Set<String> = []
  /// Words that stand where there is nothing, or nothing yet, to print.
  public var nothing: Set<String> = []
  /// Words of which the lines of a site's frame are made: `share on facebook`.
  public var frameWords: Set<String> = []
  /// Words that only lines of a frame hold: `all rights reserved`.
  public var framePhrases: Set<String> = []
  /// Words before the number of an office, or the year of a copyright.
  public var frameLabels: Set<String> = []
  /// Words before the date and the place of an edition.
  public var dateLabels: Set<String> = []
  public var placeLabels: Set<String> = []
  /// Courtesy titles in front of a person's name, without their dot.
  public var courtesyTitles: Set<String> = []
  /// Words that mark a party as the host.
  public var hosts: Set<String> = []
  /// Words for what else a party may be, such as an observer.
  public var roles: Set<String> = []
  /// Nouns that the names of organisations are built on: `ministry`.
  public var organizationNouns: Set<String> = []
  /// Nouns that posts are built on: `minister`.
  public var postNouns: Set<String> = []

  public init() {}
}
