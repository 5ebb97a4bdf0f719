/// Makes an element.
private func element(_ name: String, _ attributes: [Attribute], _ content: Node) -> Node {
  .element(name: name, attributes: attributes, content: content)
}

// MARK: - Elements that hold something

package func html(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("html", attributes, content())
}
package func head(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("head", attributes, content())
}
package func body(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("body", attributes, content())
}
package func header(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("header", attributes, content())
}
package func nav(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("nav", attributes, content())
}
package func main(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("main", attributes, content())
}
package func section(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("section", attributes, content())
}
package func article(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("article", attributes, content())
}
package func aside(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("aside", attributes, content())
}
package func footer(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("footer", attributes, content())
}
package func div(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("div", attributes, content())
}
package func form(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("form", attributes, content())
}
package func fieldset(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("fieldset", attributes, content())
}
package func legend(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("legend", attributes, content())
}
package func label(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("label", attributes, content())
}
package func select(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("select", attributes, content())
}
package func datalist(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("datalist", attributes, content())
}
package func option(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("option", attributes, content())
}
package func button(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("button", attributes, content())
}
package func textarea(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("textarea", attributes, content())
}
package func p(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("p", attributes, content())
}
package func h1(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("h1", attributes, content())
}
package func h2(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("h2", attributes, content())
}
package func h3(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("h3", attributes, content())
}
package func ul(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("ul", attributes, content())
}
package func ol(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("ol", attributes, content())
}
package func li(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("li", attributes, content())
}
package func dl(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("dl", attributes, content())
}
package func dt(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("dt", attributes, content())
}
package func dd(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("dd", attributes, content())
}
package func table(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("table", attributes, content())
}
/// A table under the names of its columns.
package func table(_ columns: [String], style: String = "", @NodeBuilder rows: () -> Node) -> Node {
  .element(
    name: "table", attributes: style.isEmpty ? [] : [.class(style)],
    content: group {
      thead { tr { for column in columns { th(.scope("col")) { column } } } }
      tbody { rows() }
    })
}
package func thead(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("thead", attributes, content())
}
package func tbody(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("tbody", attributes, content())
}
package func tr(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("tr", attributes, content())
}
package func th(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("th", attributes, content())
}
package func td(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("td", attributes, content())
}
package func a(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("a", attributes, content())
}
package func span(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("span", attributes, content())
}
package func strong(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("strong", attributes, content())
}
package func s(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("s", attributes, content())
}
package func ins(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("ins", attributes, content())
}
package func del(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("del", attributes, content())
}
package func small(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("small", attributes, content())
}
package func mark(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("mark", attributes, content())
}
package func bdi(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("bdi", attributes, content())
}
package func kbd(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("kbd", attributes, content())
}
package func code(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("code", attributes, content())
}
package func time(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("time", attributes, content())
}
package func blockquote(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("blockquote", attributes, content())
}
package func details(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("details", attributes, content())
}
package func summary(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("summary", attributes, content())
}
package func title(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("title", attributes, content())
}
package func progress(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("progress", attributes, content())
}
package func output(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("output", attributes, content())
}
package func em(_ attributes: Attribute..., @NodeBuilder content: () -> Node) -> Node {
  element("em", attributes, content())
}

// MARK: - Elements that hold nothing

package func meta(_ attributes: Attribute...) -> Node { element("meta", attributes, .empty) }
package func link(_ attributes: Attribute...) -> Node { element("link", attributes, .empty) }
package func input(_ attributes: Attribute...) -> Node { element("input", attributes, .empty) }
package func br(_ attributes: Attribute...) -> Node { element("br", attributes, .empty) }
package func img(_ attributes: Attribute...) -> Node { element("img", attributes, .empty) }
package func hr(_ attributes: Attribute...) -> Node { element("hr", attributes, .empty) }

/// A script of this site; there is no way to write one into a page.
package func script(_ attributes: Attribute...) -> Node { element("script", attributes, .empty) }
