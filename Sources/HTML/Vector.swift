/// The elements and attributes of a drawn picture (SVG), as far as a page of ours draws.
///
/// Colours and letters come from the stylesheet by class: a page's content policy allows no style in
/// an element. https://www.w3.org/TR/SVG2/
private func shape(_ name: String, _ attributes: [Attribute], _ content: Node = .empty) -> Node {
  .element(name: name, attributes: attributes, content: content)
}

/// A picture whose units are those of its view box; it grows with its place on the page.
package func svg(
  width: Int, height: Int, _ attributes: Attribute..., @NodeBuilder content: () -> Node
) -> Node {
  shape(
    "svg", [.drawn("viewBox", "0 0 \(width) \(height)")] + attributes, content())
}

/// Shapes that belong together.
package func g(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  shape("g", attributes, content())
}

/// A straight line from one place to another.
package func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int), _ name: String) -> Node {
  shape(
    "line",
    [
      .class(name), .drawn("x1", "\(start.x)"), .drawn("y1", "\(start.y)"),
      .drawn("x2", "\(end.x)"), .drawn("y2", "\(end.y)"),
    ])
}

/// A rectangle with round corners.
package func rect(
  x: Int, y: Int, width: Int, height: Int, corner: Int = 0, _ name: String,
  @NodeBuilder content: () -> Node = { .empty }
) -> Node {
  shape(
    "rect",
    [
      .class(name), .drawn("x", "\(x)"), .drawn("y", "\(y)"), .drawn("width", "\(width)"),
      .drawn("height", "\(height)"), .drawn("rx", "\(corner)"),
    ], content())
}

/// A disc; what is said in its title shows under the pointer.
package func circle(
  x: Int, y: Int, radius: Int, _ name: String, @NodeBuilder content: () -> Node = { .empty }
) -> Node {
  shape(
    "circle",
    [.class(name), .drawn("cx", "\(x)"), .drawn("cy", "\(y)"), .drawn("r", "\(radius)")],
    content())
}

/// Words whose middle stands at `x` and whose base line at `y`.
package func words(x: Int, y: Int, _ name: String, _ text: String) -> Node {
  shape(
    "text",
    [
      .class(name), .drawn("x", "\(x)"), .drawn("y", "\(y)"), .drawn("text-anchor", "middle"),
    ], .text(text))
}

extension Attribute {
  /// An attribute of a shape.
  static func drawn(_ name: String, _ value: String) -> Self { Self(name, value) }
}
