# frozen_string_literal: true

desc "Remove all tables, records and settings of medical communities (CONFIRM=yes); posts and categories stay"
task "medical_communities:remove_data" => :environment do
  if ENV["CONFIRM"] != "yes"
    puts "This removes for good: #{MedicalCommunities::Removal.our_tables.join(", ")}."
    puts "Texts that wait for a person would be seen by every moderator of the site. Decide about them first."
    puts "To go on: CONFIRM=yes bin/rake medical_communities:remove_data"
    exit 1
  end
  RailsMultisite::ConnectionManagement.each_connection do |site|
    puts "#{site}: removed #{MedicalCommunities::Removal.run.join(", ")}"
  end
end
