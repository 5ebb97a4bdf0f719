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
    // Each worker has a conveyor of its own and takes every n-th file: the order needs no sorting.
    let conveyors = (0..<workers).map { _ in BoundedQueue<Result<[Draft], Refusal>>(capacity: 1) }
    for (worker, conveyor) in conveyors.enumerated() {
      let thread = Thread {
        for index in stride(from: worker, to: files.count, by: workers)
        where conveyor.put(reading(of: files[index], options: options)) == false { return }
        conveyor.close()
      }
      thread.stackSize = 8 << 20
      thread.start()
    }
    for (index, file) in files.enumerated() {
      guard let result = conveyors[index % workers].take(), take(file, result) else { break }
    }
    for conveyor in conveyors { conveyor.abandon() }
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
