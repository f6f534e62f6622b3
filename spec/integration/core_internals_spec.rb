# frozen_string_literal: true

# Where core offers no hook, a module of ours stands before one of its methods. When core renames such a method or
# asks it for something else, ours would stand there for nothing, in silence: these examples do not.
RSpec.describe MedicalCommunities::EntryPoints do
  root = "MedicalCommunities::"
  # Some modules answer `name` in a way of their own.
  name_of = ->(mod) { Module.instance_method(:name).bind_call(mod).to_s }
  shown = ->(mod) { Module.instance_method(:inspect).bind_call(mod) }

  # Ours, before classes and singletons that are not.
  patches =
    ObjectSpace
      .each_object(Module)
      .select { |patched| shown.call(patched).exclude?(root) }
      .flat_map do |patched|
        before = patched.ancestors.take_while { |ancestor| ancestor != patched }
        ours =
          before.select do |ancestor|
            name_of.call(ancestor).start_with?(root) && !ancestor.is_a?(Class)
          end
        ours.map { |patch| [patched, patch] }
      end

  # A subclass inherits what its parent got.
  patches.reject! do |patched, patch|
    patched.is_a?(Class) && patched.superclass&.ancestors&.include?(patch)
  end

  def methods_of(patch)
    patch.instance_methods(false) + patch.private_instance_methods(false)
  end

  # The method of core that ours stands before.
  def overridden(patched, patch, name)
    method = patched.instance_method(name)
    method = method.super_method while method && method.owner != patch
    method = method&.super_method
    method = method.super_method while method &&
      method.owner.name.to_s.start_with?("MedicalCommunities::")
    method
  end

  def takes_what_core_takes?(ours, core)
    # Core hands on what it got, whatever it is: what comes is only seen at work.
    return true if core.parameters.map(&:first).include?(:rest)
    kinds = ours.parameters.map(&:first)
    return true if kinds.include?(:rest) && (kinds.include?(:keyrest) || kinds.include?(:block))
    required = ->(method) { method.parameters.count { |kind, _| kind == :req } }
    positional = ->(method) { method.parameters.count { |kind, _| %i[req opt].include?(kind) } }
    required.call(ours) <= required.call(core) &&
      (kinds.include?(:rest) || positional.call(ours) >= positional.call(core))
  end

  it "stand before core in a number of places that somebody has looked at" do
    expect(patches.size).to be_between(15, 68)
  end

  patches.each do |patched, patch|
    describe "#{patch.name.delete_prefix(root)} before #{shown.call(patched)}" do
      it "stands before methods that core has, and takes what core hands them" do
        pairs =
          methods_of(patch).map do |name|
            [patch.instance_method(name), overridden(patched, patch, name)]
          end
        pairs.select! { |_, core| core }

        expect(pairs).to be_present
        pairs.each do |ours, core|
          expect([ours.name, takes_what_core_takes?(ours, core)]).to eq([ours.name, true])
        end
      end

      it "says why, right above" do
        file, line = patch.instance_method(methods_of(patch).first).source_location
        before = File.readlines(file).first(line)
        name = name_of.call(patch)[/\w+\z/]
        opens = before.rindex { |text| text.match?(/^\s*(?:module|class) #{name}\b/) }

        expect(before[opens - 1]).to match(/^\s*# \S/)
      end
    end
  end
end
