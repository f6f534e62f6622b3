# frozen_string_literal: true

# Run by bin/bench load inside a Discourse: how often each marker of a run is published, and how often it waits.

run = ENV.fetch("RUN")
marker = /#{run}-\d+-\d+/
count = ->(texts) { texts.flat_map { |text| text.to_s.scan(marker).uniq }.tally }

puts JSON.generate(
       posts: count.call(Post.with_deleted.where("raw LIKE ?", "%#{run}%").pluck(:raw)),
       queue: count.call(MedicalCommunities::HeldPost.all.map { |held| held.payload["raw"] }),
     )
