import Testing

/// The site as it is served, asked through a socket.
struct ServingTests {
  @Test func `the site answers on this machine and ends cleanly`() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    #expect(try program.run("init").status == 0)
    let outcome = try program.shell(
      #"""
      "$SIJILL" serve --port 0 > address & server=$!
      for _ in $(seq 100); do grep -q 127.0.0.1 address && break; sleep 0.1; done
      port=$(grep -o '127.0.0.1:[0-9]*' address | cut -d: -f2)
      exec 3<> "/dev/tcp/127.0.0.1/$port"
      printf 'GET / HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$port" >&3
      head -1 <&3
      "$SIJILL" serve --port "$port" || echo "taken: $?"
      kill -TERM "$server"; wait "$server"; echo "ended: $?"
      """#)
    #expect(outcome.lines.first?.hasPrefix("HTTP/1.1 200") == true)
    #expect(outcome.lines.dropFirst() == ["taken: 3", "ended: 0"])
    #expect(outcome.notices.contains("Another program uses port"))
  }
}
