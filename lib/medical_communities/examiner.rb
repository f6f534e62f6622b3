# frozen_string_literal: true

module ::MedicalCommunities
  # The examiner on the server: the same bundle as in the browser, in a V8 context that is ours alone.
  # Nothing is loaded before the first question. Each process has one context; what differs from site to
  # site comes as an argument, so that all sites of a multisite share it.
  #
  # Each method may raise an Examiner::Error, which never says anything of a text. Inside a community
  # that means `hold`.
  module Examiner
    # A site's own database has what its administrators uploaded; such packs are called by the digest of what they hold,
    # so that sites can share a context.
    UPLOADS = ->(ref) { Packs.content(ref) }

    @mutex = Mutex.new
    @inherited = []

    class << self
      # @param text [String, Hash] a body, or {title:, raw:}
      # @param policy [String, Hash] a preset's id, or {preset:, severities:, packs:, words:}
      # @param packs [Array<String>, nil] ids of medicine packs; nil: those that the policy names, else all that
      #   need not be chosen
      # @return [Hash] the report with string keys, the caller's own; offsets count UTF-16 units
      def examine(text, policy, packs: nil)
        host.examine(text, policy, packs: packs)
      end

      # @param report [Hash, nil] as `examine` gave it; nil: the check could not run
      # @param attestation [Hash, nil] of plain JSON values, in any shape: it comes from outside
      # @param circumstances [Hash] mode, door and, for an edit, baseline: the report before it
      # @return [Hash] the verdict with string keys
      def judge(report, attestation, circumstances)
        host.judge(report, attestation, circumstances)
      end

      # Signs of advertising near brands. Only the server looks for them.
      #
      # @param text [Hash] {title:, raw:}
      # @param places [Array<Hash>] findings of the rule for brand names: field, start, end
      # @return [Array<Hash>] of each brand key, signs (praise, price, where, link) and places; the key is a word of the
      #   text
      def promotions(text, places)
        host.promotions(text, places)
      end

      # @return [String] sixteen hexadecimal digits for the bundle and all packs as this process knows them
      def digest
        host.bundle.digest[0, 16]
      end

      # @return [String] the examiner's version, as reports carry it
      def version
        host.version
      end

      private

      # A context of the parent hangs for ever in a child, so the process is asked about before each question.
      def host
        @mutex.synchronize do
          leave_to_parent unless @host.nil? || @host.pid == Process.pid
          @host ||= Host.new(uploads: UPLOADS)
        end
      end

      # Collecting a context that was at work when its process forked would wait for a thread that the child
      # does not have; so it is kept.
      def leave_to_parent
        @inherited << @host.context
        @host = nil
      end
    end
  end
end
