// The elements of a drawing inside a page (SVG): what a page may draw and nothing more.

package func svg(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  .element(name: "svg", attributes: attributes, content: content())
}
package func circle(_ attributes: Attribute...) -> Node {
  .element(name: "circle", attributes: attributes, content: .empty)
}
package func stroke(_ attributes: Attribute...) -> Node {
  .element(name: "line", attributes: attributes, content: .empty)
}
package func lettering(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  .element(name: "text", attributes: attributes, content: content())
}
