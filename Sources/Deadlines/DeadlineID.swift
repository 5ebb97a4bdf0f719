package import Records

package typealias DeadlineID = ID<Deadline>
package typealias TaskID = ID<Task>
package typealias FeedID = ID<Feed>
