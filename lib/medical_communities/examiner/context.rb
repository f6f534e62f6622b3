# frozen_string_literal: true

require "mini_racer"

module ::MedicalCommunities
  module Examiner
    # One V8 context with the bundle in it. Questions and answers are JSON: the same values as in the browser,
    # and nothing nested deeper than Ruby's parser allows. For one thread at a time.
    class Context
      # V8 keeps the last text in which an expression was found: after each question that is a word of ours.
      DOOR = <<~JS
        globalThis.ask = (question, request, holder) => {
          try {
            return JSON.stringify(globalThis[holder][question](...JSON.parse(request)));
          } finally {
            /nothing/.test("nothing");
          }
        };
      JS

      HOLDER = "MedicalExaminer"

      # The examiner keeps sixteen communities' own words; of what is counted here it has forgotten none.
      MOST_WORDS = 12

      # V8 lets its heap grow while nobody waits for memory; it is looked at every so many questions.
      LOOK_EVERY = 100
      ENOUGH_MEMORY = 64 * 1024 * 1024

      # The examiner takes thirty.
      MOST_PACKS = 30

      # @param bundle [Bundle]
      # @param words [Proc] id of own words => what they say, a Hash, or nil
      # @param uploads [Proc] id of a pack that is not in the bundle => its content, JSON, or nil
      # @param limits what MiniRacer::Context takes: timeout (ms, for each script and question), max_memory (bytes)
      def initialize(bundle, words: ->(_id) {}, uploads: ->(_ref) {}, **limits)
        @bundle = bundle
        @uploads = uploads
        @packs = []
        @scripts = []
        @source = words
        @words = []
        @questions = 0
        typed do
          @v8 = ::MiniRacer::Context.new(**limits)
          @v8.eval(bundle.script, filename: "examiner.js")
          @v8.eval(DOOR)
        end
      end

      # @param question [String] a function of the bundle
      # @param request [String] its arguments as a JSON array
      # @param packs [Array<String>] ids of packs that must be there
      # @param script [String, nil] of Bundle::SCRIPTS, whose function it is; nil: the bundle's
      # @param words [String, nil] id of own words that must be there
      # @return [String] JSON
      def ask(question, request, packs: [], script: nil, words: nil)
        typed do
          (packs - @packs).each { |id| add(id) }
          keep_words(words) if words
          load_script(script) unless script.nil? || @scripts.include?(script)
          holder = script ? Bundle::SCRIPTS.fetch(script) : HOLDER
          @v8.call("ask", question, request, holder).tap { look_after_memory }
        end
      end

      # @return [Boolean] whether these packs can be there as well
      def room_for?(packs)
        (@packs | packs).size <= MOST_PACKS
      end

      # @return [String]
      def version
        typed { @v8.eval("MedicalExaminer.VERSION") }
      end

      def dispose
        @v8&.dispose
      end

      # V8 and Ruby would show what they hold.
      def inspect
        "#<#{self.class}>"
      end

      private

      def add(id)
        added =
          @bundle.pack?(id) ? @v8.eval(@bundle.pack(id), filename: "#{id}.js") : add_upload(id)
        raise Error::PackMissing, cause: nil unless added["ok"]
        @packs << id
      end

      def add_upload(id)
        content = @uploads.call(id) or raise Error::PackMissing, cause: nil
        JSON.parse(@v8.call("ask", "addPack", "[#{content}]", "MedicalExaminer"))
      end

      def load_script(name)
        @v8.eval(@bundle.server_script(name), filename: "#{name}.js")
        @scripts << name
      end

      # Those that were asked for last stay: the examiner forgets in the same order. What is gone is no reason to hold a
      # text for ever.
      def keep_words(id)
        return unless @words.delete(id) || add_words(id)
        @words << id
        @words.shift if @words.size > MOST_WORDS
      end

      # @return [Boolean] whether there are such words
      def add_words(id)
        said = @source.call(id) or return false
        added = JSON.parse(@v8.call("ask", "addPack", JSON.generate([said]), HOLDER))
        added["ok"] || raise(Error::WordsRefused, cause: nil)
      end

      def look_after_memory
        @questions += 1
        return if @questions % LOOK_EVERY > 0
        return if @v8.heap_stats[:total_physical_size] < ENOUGH_MEMORY
        @v8.low_memory_notification
        # Answered when the collection has ended: no fork may come between.
        @v8.heap_stats
      end

      def typed
        yield
      rescue ::MiniRacer::ScriptTerminatedError
        raise Error::TimedOut, cause: nil
      rescue ::MiniRacer::V8OutOfMemoryError
        raise Error::OutOfMemory, cause: nil
      rescue ::MiniRacer::EvalError
        raise Error::Failed, cause: nil
      rescue ::MiniRacer::Error
        raise Error::Unavailable, cause: nil
      end
    end
  end
end
