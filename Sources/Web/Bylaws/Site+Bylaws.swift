import Desk
import Formats
import HTML
import HTTP
import Papers
import Records
import Search
import Words

extension SitePages {
  /// Answers at an address of the bylaws: their versions, or two of them beside each other.
  func answer(at route: BylawsRoute, in frame: Frame) throws(ArchiveError) -> Response {
    switch route {
    case .versions: return .page(BylawsPage(frame: frame, versions: try versions()).node)
    case .comparison(let old?, let new?):
      return try comparison(from: old, to: new, in: frame)
    case .comparison(let old, let new):
      return .page(
        BylawsPage(frame: frame, versions: try versions(), old: old, new: new).node)
    case .table(let old, let new):
      let report = try desk.compareBylaws(from: old, to: new, for: visitor)
      let paper = ComparisonPaper(
        report.comparison, from: report.old.details.title, to: report.new.details.title,
        in: frame.tongue
      ).paper
      let back = BylawsRoute.comparison(old: old, new: new).address
      return .page(
        PaperPage(
          frame: frame, paper: paper,
          back: (back, frame.tongue.say("إلى المقارنة", "To the comparison"))
        ).node)
    }
  }

  private func comparison(
    from old: DocumentID, to new: DocumentID, in frame: Frame
  ) throws(ArchiveError) -> Response {
    do throws(ArchiveError) {
      let report = try desk.compareBylaws(from: old, to: new, for: visitor)
      return try frame.answer(
        json: .object([
          ("old", .id(old)), ("new", .id(new)),
          ("articles", .list(report.comparison.rows.map(\.json))),
        ]),
        page: BylawsComparePage(frame: frame, report: report).node)
    } catch .invalid(.articles, let typed) where frame.format == .page {
      let error = ArchiveError.invalid(.articles, typed: typed)
      let page = BylawsPage(
        frame: frame, versions: try versions(), old: old, new: new,
        message: error.message(in: frame.tongue))
      return .page(page.node, status: error.status)
    } catch {
      throw error
    }
  }

  /// The documents that are versions of the bylaws: those with the tag, the latest first.
  private func versions() throws(ArchiveError) -> [DocumentCard] {
    let listing = Listing(
      filters: [Filter(.tag("لائحة داخلية"))], order: .date, limit: PageLimit.whole)
    return try desk.cards(listing, for: visitor).items.filter { $0.subject == nil }
  }
}
