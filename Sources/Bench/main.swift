import Foundation

// Measurements, not a product: `Bench retrieval CORPUS QUERIES --run OUT --mode any --limit 100`.
exit(Bench.run(Array(CommandLine.arguments.dropFirst())))
