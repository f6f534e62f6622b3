# frozen_string_literal: true

# Down and up again, as an administrator who removes the plugin for good would.
RSpec.describe ActiveRecord::Migration do
  folder = File.expand_path("../../db/migrate", __dir__)
  files = Dir.glob("#{folder}/*.rb").sort

  def medical_tables
    ActiveRecord::Base
      .connection
      .execute("SELECT tablename FROM pg_tables")
      .map { |row| row["tablename"] }
      .grep(/\Amedical_/)
  end

  def migrations(files)
    files.map do |file|
      require file
      File.basename(file, ".rb").sub(/\A\d+_/, "").camelize.constantize.new
    end
  end

  it "can be taken away and made again" do
    before = medical_tables
    all = migrations(files)

    ActiveRecord::Migration.suppress_messages do
      all.reverse.each { |migration| migration.migrate(:down) }
    end
    expect(medical_tables).to be_empty

    ActiveRecord::Migration.suppress_messages { all.each { |migration| migration.migrate(:up) } }
    expect(medical_tables).to match_array(before)
  end

  it "each have a number of their own" do
    numbers = files.map { |file| File.basename(file)[/\A\d+/] }

    expect(numbers.uniq).to eq(numbers)
  end
end
