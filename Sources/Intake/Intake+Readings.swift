import Foundation
package import Records
import Synchronization

extension Intake {
  /// Reads many files with a few threads side by side and hands the drafts over in the order of
  /// `files`, from the calling thread; stops when `take` returns `false`.
  ///
  /// No more than two files a thread are read ahead, so that memory stays bounded.
  package func readings(
    of files: [FoundFile], options: IntakeOptions,
    take: (FoundFile, Result<[Draft], Refusal>) -> Bool
  ) {
    guard files.isEmpty == false else { return }
    let workers = max(1, min(limits.workers, files.count))
    // Each worker has a pipe of its own and takes every n-th file: the order needs no sorting.
    let pipes = (0..<workers).map { _ in Pipe<Result<[Draft], Refusal>>(capacity: 1) }
    for (worker, pipe) in pipes.enumerated() {
      let thread = Thread {
        for index in stride(from: worker, to: files.count, by: workers)
        where pipe.put(reading(of: files[index], options: options)) == false { return }
        pipe.close()
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
    for (index, file) in files.enumerated() {
      guard let result = pipes[index % workers].take(), take(file, result) else { break }
    }
    for pipe in pipes { pipe.abandon() }
  }

  private func reading(
    of file: FoundFile, options: IntakeOptions
  ) -> Result<[Draft], Refusal> {
    if let refusal = file.refusal { return .failure(refusal) }
    do {
      return .success(try draft(ofFileAt: file.path, options: options))
    } catch {
      return .failure(error)
    }
  }
}
