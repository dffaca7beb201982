internal import Mechanism
internal import RDF

/// What an item says, beyond its words.
struct ItemReading {
  let item: Item
  /// Identifier slug: `tchm-4-outcome-2-4`.
  let slug: String
  let kind: ItemKind
  /// Slug of the parent item; nil at the top.
  let parent: String?
  /// Number among its siblings, from 1.
  let position: Int
  /// Number in the whole page, from 1.
  let order: Int
  /// The words before the first colon of a nested item.
  let heading: String?
  let themes: [LabelMatcher.Hit]
  let agents: [LabelMatcher.Hit]
  /// Instruments, versions and projects.
  var works: [LabelMatcher.Hit]
  /// Versions of an instrument that the item brings into being.
  var versions: [IRI] = []
  /// Notation of the act.
  let act: IRI?

  /// Themes inside the heading.
  var primaryThemes: [IRI] {
    let end = heading?.unicodeScalars.count ?? 0
    return themes.filter { $0.range.upperBound <= end }.map(\.entity)
  }

  /// The text as it is exported; positions of mentions count its code points.
  var text: String { Fold.nfc(item.text) }

  /// The item's lines and those of everything below it.
  var lines: LineSpan {
    let all = item.withDescendants.map(\.lines)
    return LineSpan(all.map(\.first).min() ?? 0, all.map(\.last).max() ?? 0)
  }
}

/// Which section an item stands in.
enum ItemKind: String {
  case agenda
  case outcome
  /// The page does not say.
  case item
}
