import HTTP
import Records
import Testing

@testable import Web

struct SiteSearchTests {
  @Test func `a search is saved from its results, and the first page tells what is new`() throws {
    let visit = try Visit()
    visit.add([("أ.md", "المنع من السفر")])
    #expect(visit.get("/search?q=%D8%A7%D9%84%D8%B3%D9%81%D8%B1").text.contains("/searches"))
    #expect(visit.get("/").text.contains("الأبحاث المحفوظة") == false)
    let saved = visit.post("/searches", ["q": "السفر", "words": "default", "name": "بحث <السفر>"])
    #expect(saved.status == 303 && saved.headers["Location"] == "/searches")
    #expect(visit.get("/searches").text.contains("بحث &lt;السفر&gt;"))
    #expect(visit.get("/").text.contains("لا جديد منذ"))
    visit.add([("ب.md", "قرار جديد بالسفر")])
    #expect(visit.get("/").text.contains("مستند جديد منذ"))
    let page = visit.get("/searches/1")
    #expect(page.status == 200 && page.text.contains("/documents/2?q="))
    #expect(visit.post("/searches/1/seen").status == 303)
    #expect(visit.get("/searches/1").text.contains("لا جديد."))
    #expect(visit.post("/searches/1/remove").status == 303)
    #expect(visit.get("/searches/1").status == 404)
    #expect(visit.post("/searches/1/seen").status == 404)
  }

  @Test func `a search that can never find anything is not saved, and the page says why`() throws {
    let visit = try Visit()
    let refused = visit.post("/searches", ["q": "حبس -حبس", "name": "س"])
    #expect(refused.status == 400 && refused.text.contains("ويستبعدها معًا"))
    #expect(visit.post("/searches", ["q": "حبس", "name": " "]).status == 400)
    #expect(visit.post("/searches", ["q": "حبس", "name": "س"]).status == 303)
    #expect(visit.post("/searches", ["q": "سفر", "name": "س"]).status == 409)
    #expect(visit.get("/search?q=-x").text.contains("name=\"words\"") == false)
  }

  @Test func `a list is searched, pasted or as a file, and given as a table`() throws {
    let visit = try Visit()
    visit.add([("أ.md", "قرار في شأن سالم الميثاقي")])
    let pasted = visit.post("/batch", ["lines": "سالم الميثاقي\n-حبس\nغائب", "reading": "exact"])
    #expect(pasted.status == 200)
    #expect(pasted.text.contains("/documents/1?q=") && pasted.text.contains("لا نتائج"))
    let upload = Upload(
      field: "file", sentName: "a.csv", bytes: Array("م;الاسم\n1;سالم".utf8))
    let table = visit.post(
      "/batch", ["lines": "", "column": "الاسم", "table": "csv"], uploads: [upload])
    #expect(table.headers["Content-Type"] == "text/csv; charset=utf-8")
    #expect(table.text.contains("2,سالم,1,1,"))
    let wrong = visit.post("/batch", ["column": "x"], uploads: [upload])
    #expect(wrong.status == 400 && wrong.text.contains("ليس في الجدول عمود"))
    #expect(visit.post("/batch", ["lines": ""]).status == 400)
    #expect(visit.get("/batch").text.contains("multipart/form-data"))
  }
}
