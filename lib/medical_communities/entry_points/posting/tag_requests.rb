# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # New tags that come with a bulk change or with posts that move. Core makes them deep inside, and goes on when one
      # is refused; so they are examined before it begins. See Requests for the tags of one topic.
      module TagRequests
        # Core hands these names on as they came, and has no event before tags are made.
        module TopicsController
          def bulk
            names = params.dig(:operation, :tags)
            examine_tags(names, ::Topic.where(id: params[:topic_ids])) { super }
          end

          def move_posts
            into = params[:category_id].presence
            from = ::Topic.where(id: params[:topic_id])
            examine_tags(params[:tags], into ? ::Topic.none : from, into) { super }
          end

          private

          def examine_tags(names, topics, category_id = nil)
            return yield if names.blank? || !Posting.examines?(current_user)
            places = [category_id&.to_i, *topics.distinct.pluck(:category_id)].compact
            verdict = TagRequests.refusal(places, names, params[:medical_attestation])
            return yield if verdict.nil?
            Current.refusal = verdict
            render_json_error(verdict.sentence)
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) { ::TopicsController.prepend(TopicsController) }
          end

          # @param category_ids [Array<Integer>] where they would be shown
          # @return [Verdict, nil] nil: nothing against them
          def refusal(category_ids, names, attestation)
            category_ids
              .filter_map { |category_id| Tags.verdict(category_id, names, attestation) }
              .find { |verdict| !verdict.post? }
          end
        end
      end
    end
  end
end
