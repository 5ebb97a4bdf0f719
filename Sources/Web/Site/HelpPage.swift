import HTML
import Words

/// The search language, with an example of everything it can say, and the keys.
struct HelpPage: Framed {
  let frame: Frame

  var node: Node {
    page(tongue.say(.howToSearch), at: .help) {
      div(.class("cols two")) {
        sheet(tongue.say(.searchLanguage)) {
          table([tongue.say("اكتب", "Type"), tongue.say("لتجد", "To find")]) {
            for word in tongue.operators {
              tr {
                td {
                  for line in word.lines {
                    a(.href(SearchRoute.results(SearchAddress(line)).address), .dir(.rightToLeft)) {
                      code { line }
                    }
                    " "
                  }
                }
                td {
                  word.meaning
                  if let latin = word.latin {
                    " "
                    small { code(.dir(.leftToRight)) { latin } }
                  }
                }
              }
            }
          }
        }
        div(.class("stack")) {
          sheet(tongue.say("جيد أن تعرف", "Good to know")) {
            ul(.class("lines")) { for line in tongue.searchManners { li { line } } }
          }
          keys
        }
      }
    }
  }

  private var keys: Node {
    let rows = [
      ("/", tongue.say("إلى خانة البحث", "To the search box")),
      ("Esc", tongue.say("من خانة البحث إلى الصفحة", "From the search box to the page")),
      ("j  k", tongue.say("النتيجة التالية والسابقة", "Next and previous result")),
      ("Enter", tongue.say("افتح النتيجة", "Open the result")),
      (
        "n  N",
        tongue.say("الموضع التالي والسابق في المستند", "Next and previous match in the document")
      ),
      ("f", tongue.say("إلى تضييق النتائج", "To the filters")),
      ("?", tongue.say("هذه الصفحة", "This page")),
    ]
    return sheet(tongue.say("المفاتيح", "Keys")) {
      dl(.class("facts keys")) {
        for (key, meaning) in rows {
          dt { key.split(separator: " ").map { one in kbd { String(one) } } }
          dd { meaning }
        }
      }
      p(.class("quiet")) {
        tongue.say(
          "بمواضعها على لوحة المفاتيح، أيًا كانت لغتها.",
          "By their position on the keyboard, whatever its language.")
      }
    }
  }
}
