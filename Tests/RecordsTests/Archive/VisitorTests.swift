import Records
import Testing

struct VisitorTests {
  @Test(arguments: [
    (Visitor.Role.secretary, Visibility.restricted, true), (.lawyer, .secretariat, true),
    (.leader, .open, false),
  ])
  func `a role says what may be seen and filed`(
    role: Visitor.Role, clearance: Visibility, mayFile: Bool
  ) {
    let visitor = Visitor(name: "", role: role)
    #expect(visitor.clearance == clearance)
    #expect(visitor.mayFile == mayFile)
  }

  @Test func `the person at this computer sees everything`() {
    #expect(Visitor.local.clearance == Visibility.allCases.max())
    #expect(Visitor.local.mayFile)
  }
}
