# frozen_string_literal: true

module ::MedicalCommunities
  # Hides a post as core does, with a letter of ours to its author: core's speaks of flags.
  module PostHiding
    def self.hide(post, flag:, reason:, letter:)
      # Core hands the address to a job and mails it, with the title in it.
      post.define_singleton_method(:url) { |*| "/p/#{id}" }
      post.hide!(flag, reason, custom_message: letter)
    end
  end
end
