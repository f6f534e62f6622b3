# frozen_string_literal: true

require "mini_racer"

# Runs the JavaScript from standard input in the V8 that Discourse runs, and prints its value.
context = MiniRacer::Context.new
print context.eval($stdin.read.force_encoding(Encoding::UTF_8))
