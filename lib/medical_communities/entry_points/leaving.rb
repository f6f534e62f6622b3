# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    # What goes when posts, categories and members go.
    module Leaving
      OF_USERS = [Attestation, Release, Return, Mandate].freeze
      # Who asked for a mandate, or ended it.
      ACTORS = %i[offered_by_id ended_by_id].freeze

      def self.install(plugin)
        plugin.add_model_callback(:post, :after_destroy) { Leaving.forget_post(id) }
        plugin.add_model_callback(:category, :after_destroy) { Leaving.forget_category(self) }
        plugin.add_model_callback(:group, :after_destroy) { Losses.note_group(self) }
        plugin.on(:user_destroyed) { |user| forget_user(user) }
        plugin.on(:merging_users) { |source, target| hand_over(source, target) }
        # Complaints last: they take the number away that strikes and words are found by.
        [People, Applicants, Dictionary, Promotions, Standing, Complaints].each do |room|
          listen(room)
        end
        Complaints.install(plugin)
      end

      # What we promised to forget is forgotten while the plugin is off, too.
      def self.listen(room)
        EntryPoints.even_while_off(:user_destroyed) { |user| room.forget(user) }
        EntryPoints.even_while_off(:user_anonymized) { |event| room.make_anonymous(event[:user]) }
        EntryPoints.even_while_off(:merging_users) { |source, target| room.merge(source, target) }
      end
      private_class_method :listen

      def self.forget_post(id)
        Attestation.where(post_id: id).delete_all
        Release.where(post_id: id).delete_all
      end

      # Those below say what they belonged to: its name is only known here.
      def self.forget_category(category)
        community = Community.find_by(category_id: category.id)
        community&.association(:category)&.target = category
        community&.destroy
        [WatchCount, ExceptionCount].each do |counts|
          counts.where(category_id: category.id).delete_all
        end
        HandUp.from(category.id)
      end

      def self.forget_user(user)
        OF_USERS.each { |records| records.where(user_id: user.id).delete_all }
        ACTORS.each { |name| Mandate.where(name => user.id).update_all(name => nil) }
      end

      # Core has moved the posts.
      def self.hand_over(source, target)
        Attestation.where(user_id: source.id).update_all(user_id: target.id)
        hand_over_mandates(source, target)
      end

      # Core has moved the groups; without its mandate the account that stays would be taken out of them. What it has
      # itself counts.
      def self.hand_over_mandates(source, target)
        own = Mandate.where(user_id: source.id)
        there = Mandate.standing.where(user_id: target.id).select(:community_id)
        own.standing.where(community_id: there).delete_all
        own.update_all(user_id: target.id)
        ACTORS.each { |name| Mandate.where(name => source.id).update_all(name => target.id) }
      end
    end
  end
end
