import HTML
import Records
import Support
import Testing
import Words

@testable import Web

/// The drawn parts of the pages of records: the line of time, and the chart beside it.
struct TimelinePictureTests {
  @Test(arguments: Effort.seeds(200))
  func `a line of time keeps the order and stays inside its picture`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...16, using: &random)
    let marks = (0..<count).map { number in
      TimelinePicture.Mark(
        day: Int.random(in: 20_000...20_000 + (seed % 2 == 0 ? 3 : 900), using: &random),
        date: "\(number)", label: "m")
    }
    for tongue in Tongue.allCases {
      let picture = TimelinePicture(
        tongue: tongue, title: "t", marks: marks, spans: [.init(days: 20_000...20_400, label: "s")])
      let places = picture.node.numbers(of: "cx", in: "circle")
      #expect(places.count == min(12, count))
      let ordered = tongue.isRightToLeft ? places.reversed() : places
      #expect(zip(ordered, ordered.dropFirst()).allSatisfy { $0 < $1 }, "\(places)")
      #expect(places.allSatisfy { (40...680).contains($0) })
      for (start, width) in zip(
        picture.node.numbers(of: "x", in: "rect"), picture.node.numbers(of: "width", in: "rect"))
      {
        #expect(start >= 0 && start + width <= 720)
      }
    }
  }

  @Test func `a picture of one day alone is only a list`() {
    let picture = TimelinePicture(
      tongue: .arabic, title: "t", marks: [.init(day: 1, date: "1 يناير", label: "قبض")])
    #expect(picture.node.markup.contains("<svg") == false)
    #expect(picture.node.plainText == "1 ينايرقبض")
  }

  @Test func `the longest bar fills its place and nothing is shown as something`() {
    let chart = BarChart(
      tongue: .english, unit: "Persons",
      bars: [
        .init(label: "a", count: 40), .init(label: "b", count: 20), .init(label: "c", count: 0),
        .init(label: "d", count: 1),
      ])
    #expect(chart.node.numbers(of: "width", in: "rect") == [240, 120, 0, 6])
    #expect(chart.node.plainText.contains("Persons"))
  }
}

extension Node {
  /// The whole numbers that an attribute has in every element of a name, in order.
  fileprivate func numbers(of attribute: String, in element: String) -> [Int] {
    switch self {
    case .element(let name, let attributes, let content):
      let own = attributes.first { $0.name == attribute && name == element }?.value.flatMap {
        Int($0)
      }
      return (own.map { [$0] } ?? []) + content.numbers(of: attribute, in: element)
    case .fragment(let nodes):
      return nodes.flatMap { $0.numbers(of: attribute, in: element) }
    case .text: return []
    }
  }
}
