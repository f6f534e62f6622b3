# frozen_string_literal: true

# Writes docs/doors.md from what the examples of the door matrix have seen. DOORS_PAGE names the file.
module DoorsPage
  SEEN = Hash.new { |doors, door| doors[door] = {} }
  SHOWN = {
    post: "published",
    hold: "waits for a person",
    refuse: "not saved, with a sentence",
  }.freeze
  NAMES = { member: "member", staff: "staff", api: "program" }.freeze

  # Doors that have no row above because somebody else comes through them, or in another way.
  ELSEWHERE = {
    "whispers, unlisted topics, shared drafts" => [
      "as topic and reply; what would wait is not saved",
      "few_spec.rb",
    ],
    "mail in, reply by mail" => [
      "posted, or answered each time by mail; waits when the check cannot run",
      "mail_in_spec.rb",
    ],
    "core's own queue, from before or after" => [
      "examined on approval; what is open waits for one more decision",
      "core_queue_spec.rb",
    ],
    "moves in bulk" => [
      "as move; what may not move stays, and the answer names it",
      "moves_spec.rb",
    ],
    "replies of what moves, copies, moves by the system" => [
      "a job examines them; what is open waits for a person, the post staying where it is",
      "moves_spec.rb",
    ],
    "edits without validations, by the system, recovered posts, imports" => %w[
      likewise
      ../jobs/regular/medical_communities/examine_posts_spec.rb
    ],
    "shared drafts: edited, published by a timer" => [
      "judged for their destination; the timer is dropped and its owner told",
      "moves_spec.rb",
    ],
    "articles of other sites (embeds, feeds)" => [
      "wait for a person, once, instead of being refused at each poll: nobody is there to be asked. " \
        "A changed article waits as an edit, its published words stay; a changed title with something open is not taken over",
      "embeds_spec.rb",
    ],
    "chat: pictures, drafts" => [
      "a picture needs its statement, which chat cannot ask, so it is not sent; no draft where drafts stay on the device",
      "talk_spec.rb",
    ],
    "polls" => ["questions and answers are in the post", "talk_spec.rb"],
    "personal messages to a community's groups" => [
      "those who moderate its category, and those who may read it where not everybody may; not core's own groups",
      "talk_spec.rb",
    ],
    "held posts that a reviewer changed" => [
      "examined again by the policy of the hold",
      "../requests/medical_communities/deciding_spec.rb",
    ],
    "server drafts" => [
      "stored only where the preset allows it and nothing is open",
      "../requests/drafts_spec.rb",
    ],
    "bytes, shapes and sizes of attestations" => [
      "refused or held, never an error",
      "bad_input_spec.rb",
    ],
    "edits that wait: sent again, their post changed, moved, gone or somebody else's meanwhile" => [
      "the last words wait; what no longer fits is offered back to its author, never lost",
      "../requests/medical_communities/pending_edits_spec.rb",
    ],
    "a check that cannot run" => [
      "posts and edits wait for a person; titles, tags and moves are not saved",
      "failures_spec.rb",
    ],
  }.freeze

  NOT_ONE = {
    "full name, user name" =>
      "a member's own name is theirs to show; core shows it by its own settings",
    "post actions, likes, flags' free text" =>
      "goes to moderators only; complaints get work of their own",
    "pictures" =>
      "DICOM, PDF and office files are refused in the composer; words in pictures are not read",
    "bookmarks' names, private notes of a member" => "nobody else reads them",
    "a topic that becomes a message, posts that move inside a community" =>
      "nothing gets into a community by it",
    "a post that gets another owner" => "its words were judged; they stay",
    "a group that is called into a message" => "those who are in it choose who else reads it",
    "the whole article behind \"show full post\"" =>
      "the other site's page; only what is stored is read",
    "posts of the system user" => "the forum's own words",
  }.freeze

  class << self
    def saw(door, actor, outcome, mode, shown)
      SEEN[door][[actor, outcome, mode]] = shown
    end

    # @param doors [Hash] name => parts
    # @param expected [Integer] examples of the whole matrix: a part of it writes no page
    def write(doors, expected)
      path = ENV["DOORS_PAGE"]
      File.write(path, page(doors)) if path && SEEN.values.sum(&:size) == expected
    end

    private

    def page(doors)
      <<~MARKDOWN
        # Doors

        Written by `spec/integration/door_matrix_spec.rb` from what it saw inside Discourse (`bin/test discourse`); do not
        edit. A clean text with its statements, a text that needs a person, and a text with something open were sent
        through each door by each kind of sender, with the community `off`, in `watch` and in `enforce`. In `off` and
        `watch` everything is published. In `enforce`:

        | door | examined by | senders | clean | needs a person | something open |
        | --- | --- | --- | --- | --- | --- |
        #{doors.map { |door, parts| row(door, parts) }.join("\n")}

        ## Proven elsewhere

        | door | what happens | spec in `spec/integration` |
        | --- | --- | --- |
        #{ELSEWHERE.map { |door, (what, spec)| "| #{door} | #{what} | `#{spec}` |" }.join("\n")}

        ## Not examined

        | text | reason |
        | --- | --- |
        #{NOT_ONE.map { |text, reason| "| #{text} | #{reason} |" }.join("\n")}
      MARKDOWN
    end

    def row(door, parts)
      actors = NAMES.keys & SEEN[door].keys.map(&:first)
      cells = %i[post hold refuse].map { |outcome| SHOWN.fetch(end_of(door, outcome)) }
      caught = parts[:catches]
      "| #{[door.to_s.tr("_", " "), caught, actors.map { |actor| NAMES.fetch(actor) }.join(", "), *cells].join(" | ")} |"
    end

    def end_of(door, outcome)
      ends =
        SEEN[door].select { |(_, one, mode), _| one == outcome && mode == "enforce" }.values.uniq
      ends.size == 1 ? ends.first : raise("#{door} ends in different ways: #{ends.join(", ")}")
    end
  end
end
