# frozen_string_literal: true

require "json"
require "mini_racer"
require "yaml"

# For specs that need no Discourse: they run on Debian's Ruby 3.1, and inside a forum too, in its V8.
module Standalone
  ROOT = File.expand_path("../..", __dir__)

  module_function

  def read(path)
    File.read(File.join(ROOT, path), encoding: "UTF-8")
  end

  def yaml(path)
    YAML.safe_load(read(path))
  end

  def json(path)
    JSON.parse(read(path))
  end

  # @return [Array<String>] paths from the root, sorted
  def files(pattern)
    Dir.glob(pattern, base: ROOT).sort
  end

  # @return [Array<String>] paths of the medicine packs that need not be chosen, sorted
  def pack_files
    ids = json("config/packs.json")["packs"].filter_map { |pack| pack["id"] if pack["default"] }
    ids.sort.map { |id| "public/javascripts/packs/#{id}.js" }
  end

  # A V8 context of its own with the examiner in it.
  #
  # @param packs [Array<String>] paths of medicine packs to load
  # @param options what MiniRacer::Context takes: timeout (ms), max_memory (bytes)
  def examiner(packs: [], **options)
    MiniRacer::Context
      .new(**options)
      .tap do |context|
        ["public/javascripts/examiner.js", *packs].each do |path|
          context.eval(read(path), filename: path)
        end
      end
  end

  def examine(context, text, policy = "clinical-cases")
    context.call("MedicalExaminer.examine", text, policy)
  end
end
