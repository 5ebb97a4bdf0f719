import Records
import Testing

struct VisibilityTests {
  @Test func `circles narrow in the order of their numbers, which stand in archives`() {
    #expect(Visibility.allCases.map(\.rawValue) == [0, 1, 2])
    #expect(Visibility.allCases.map(\.name) == ["open", "secretariat", "restricted"])
    #expect(Visibility.allCases.sorted() == Visibility.allCases)
    #expect(Visibility.open < .restricted)
  }

  @Test func `a name reads back and nothing else does`() {
    for visibility in Visibility.allCases {
      #expect(Visibility(name: visibility.name) == visibility)
    }
    for name in ["", "Open", "secret", "0", "open "] { #expect(Visibility(name: name) == nil) }
  }
}
