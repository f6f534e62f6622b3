# frozen_string_literal: true

module ::MedicalCommunities
  module EntryPoints
    module Posting
      # Articles of other sites that become topics: embedded pages and feeds. Nobody is there to be asked or told, and
      # a refused article would be fetched and refused again at each poll, unseen. So what would be refused is held,
      # once, and a person decides. No statement is due: what another site has published is its own.
      module Embeds
        OPTIONS = %i[cook_method embed_url embed_content_sha1 visible].freeze

        # Core's modifier can change an import but not stop it, and core fails on one that its own creator refused.
        module TopicEmbed
          def import(user, url, title, contents, **options)
            catch(EmbedChanges) do
              held = catch(Embeds) { return Current.set(article: true) { super } }
              Embeds.hold(EmbeddableHost.record_for_url(url)&.user || user, **held)
              nil
            end
          end
        end

        class << self
          def install(plugin)
            EntryPoints.patch(plugin) { ::TopicEmbed.singleton_class.prepend(TopicEmbed) }
            plugin.register_modifier(:topic_embed_import_create_args) { |args| check(args) }
          end

          # @param user [User] in whose name it is imported
          # @param verdict [Verdict]
          # @param args [Hash] for core's creator
          def hold(user, verdict:, args:)
            return if waits?(args[:embed_url], verdict) || user.nil?
            options = args.slice(*OPTIONS).stringify_keys
            record = Verdict::HoldRecord.of(verdict).merge("options" => options)
            NewPostManager.new(
              user,
              **args.slice(:title, :raw, :category, :tags),
              medical_hold: record,
            ).enqueue(Holds::REASON)
          end

          private

          # @return [Hash] args, if the article may go on
          def check(args)
            return args unless SiteSetting.medical_communities_enabled && Charter.any?
            verdict = Submission::Judge.verdict(submission(args))
            return args if verdict.nil?
            throw(Embeds, { verdict: verdict, args: args }) unless verdict.post?
            args.merge(medical_verdict: verdict)
          end

          def submission(args)
            Submission.new(
              category_id: args[:category].to_i,
              door: "category",
              title: args[:title].to_s,
              raw: args[:raw],
            )
          end

          # @return [Boolean] whether it is before a person, or these words have been
          def waits?(url, verdict)
            HeldPost
              .all
              .where("#{HeldPost::PAYLOAD}->'medical_hold'->'options'->>'embed_url' = ?", url)
              .any? do |reviewable|
                reviewable.pending? ||
                  HeldPost.new(reviewable).record["digest"] == verdict.submission.digest
              end
          end
        end
      end
    end
  end
end
