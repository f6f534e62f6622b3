# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # What goes when posts, categories and members go.
    module Leaving
      OF_USERS = [Attestation, Release, Return].freeze

      def self.install(plugin)
        plugin.add_model_callback(:post, :after_destroy) { Leaving.forget_post(id) }
        plugin.add_model_callback(:category, :after_destroy) { Leaving.forget_category(id) }
        plugin.on(:user_destroyed) { |user| forget_user(user) }
      end

      def self.forget_post(id)
        Attestation.where(post_id: id).delete_all
        Release.where(post_id: id).delete_all
      end

      def self.forget_category(id)
        Community.where(category_id: id).destroy_all
        WatchCount.where(category_id: id).delete_all
      end

      def self.forget_user(user)
        OF_USERS.each { |records| records.where(user_id: user.id).delete_all }
      end
    end
  end
end
