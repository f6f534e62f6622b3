# frozen_string_literal: true

module ::MedicalCommunities
  module Examiner
    # Owns the context of one process: builds it when it is needed, lets one thread at a time ask, builds it
    # anew when it was lost.
    class Host
      LIMITS = { timeout: 2_000, max_memory: 256 * 1024 * 1024 }.freeze

      # A site's own database knows what its communities say; ids name what is said, so that sites can share a context.
      WORDS = ->(id) { DictionaryEdition.content_of(id) }

      # @return [Integer] the process that this host belongs to
      attr_reader :pid
      # @return [Context, nil]
      attr_reader :context

      # @param words, uploads, limits see Context
      def initialize(
        folder: Bundle::FOLDER,
        cache: Cache.new,
        words: WORDS,
        uploads: ->(_ref) {},
        **limits
      )
        @pid = Process.pid
        @sources = { words: words, uploads: uploads }
        @folder = folder
        @cache = cache
        @limits = LIMITS.merge(limits)
        @mutex = Mutex.new
      end

      # See Examiner.
      def examine(text, policy, packs: nil)
        policy = Request.policy(policy)
        packs = Array(packs || policy["packs"] || bundle.default_pack_ids).map(&:to_s).uniq.sort
        request = Request.examination(text, policy, packs)
        known_report(request) || new_report(request, packs, policy["words"])
      end

      # See Examiner.
      def judge(report, attestation, circumstances)
        JSON.parse(ask("judge", Request.judgement(report, attestation, circumstances)))
      end

      # See Examiner.
      def promotions(text, places)
        JSON.parse(ask("look", Request.promotions(text, places), script: "promotion"))
      end

      # @return [String]
      def version
        @version ||= with_context(&:version)
      end

      # @return [Bundle]
      # @raise [Error::BundleMissing] again each time until it is there
      def bundle
        @bundle ||= Bundle.new(@folder)
      end

      def inspect
        "#<#{self.class} of process #{@pid}>"
      end

      private

      def known_report(request)
        answer = @cache[bundle.digest, request]
        JSON.parse(answer) if answer
      end

      # What failed once may come out well the next time, so it is not kept.
      def new_report(request, packs, words)
        answer = ask("examine", request, packs: packs, words: words)
        report = JSON.parse(answer)
        @cache[bundle.digest, request] = answer unless report["problem"]
        report
      end

      def ask(question, request, **needs)
        with_context { |context| roomy(context, needs).ask(question, request, **needs) }
      end

      # Packs that nobody asks for any more stay in a context; before there are too many it is built anew.
      def roomy(context, needs)
        return context if context.room_for?(needs.fetch(:packs, []))
        drop_context
        @context = build
      end

      def with_context(&block)
        without_forks { @mutex.synchronize { try_again_once(&block) } }
      end

      # Pitchfork makes new workers by forking one that is at work. Its lock comes before ours, here as in any
      # caller that already holds it.
      def without_forks(&block)
        prevents = defined?(::Pitchfork) && ::Pitchfork.respond_to?(:prevent_fork)
        prevents ? ::Pitchfork.prevent_fork(&block) : yield
      end

      # Core disposes of every context before it forks, and a full heap may be full of what came before. A text
      # that took too long gets no second chance: others wait for this lock.
      def try_again_once(&block)
        try(&block)
      rescue Error::OutOfMemory, Error::Unavailable
        try(&block)
      end

      def try
        yield @context ||= build
      rescue Error::TimedOut, Error::OutOfMemory, Error::Unavailable => error
        drop_context
        log(error)
        raise
      end

      def build
        Context.new(bundle, **@sources, **@limits)
      end

      def drop_context
        @context&.dispose
      ensure
        @context = nil
      end

      # The kind of the error and nothing else.
      def log(error)
        ::Rails.logger.warn("Medical communities: #{error.message}") if defined?(::Rails.logger)
      end
    end
  end
end
