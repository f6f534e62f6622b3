# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # What goes when posts, categories and members go.
    module Leaving
      OF_USERS = [Attestation, Release, Return, Mandate].freeze

      def self.install(plugin)
        plugin.add_model_callback(:post, :after_destroy) { Leaving.forget_post(id) }
        plugin.add_model_callback(:category, :after_destroy) { Leaving.forget_category(self) }
        plugin.add_model_callback(:group, :after_destroy) { Losses.note_group(self) }
        plugin.on(:user_destroyed) { |user| forget_user(user) }
        People.install(plugin)
      end

      def self.forget_post(id)
        Attestation.where(post_id: id).delete_all
        Release.where(post_id: id).delete_all
      end

      # Those below say what they belonged to: its name is only known here.
      def self.forget_category(category)
        community = Community.find_by(category_id: category.id)
        community&.association(:category)&.target = category
        community&.destroy
        WatchCount.where(category_id: category.id).delete_all
      end

      def self.forget_user(user)
        OF_USERS.each { |records| records.where(user_id: user.id).delete_all }
      end
    end
  end
end
