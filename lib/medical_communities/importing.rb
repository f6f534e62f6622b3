# frozen_string_literal: true

module ::MedicalCommunities
  # For administrators who bring posts in from elsewhere, by a script on the server: nothing is asked while it
  # runs, and what came into communities is examined by a job afterwards.
  #
  # @example
  #   MedicalCommunities::Importing.run { import_everything }
  module Importing
    BATCH = 500

    def self.run
      last = Post.with_deleted.maximum(:id).to_i
      Current.set(importing: true) { yield }
    ensure
      examine_after(last) if last
    end

    def self.examine_after(last)
      Post
        .joins(:topic)
        .where("posts.id > ?", last)
        .where(topics: { category_id: Charter.judging.map(&:category_id) })
        .in_batches(of: BATCH) { |posts| EntryPoints::Posting::Examining.later(posts.ids) }
    end
    private_class_method :examine_after
  end
end
