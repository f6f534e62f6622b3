# frozen_string_literal: true

# Looks for words everywhere a forum keeps something: tables, Redis, job arguments, logs, files.
module Traces
  WRITTEN = %w[log tmp public/uploads public/backups].freeze

  class << self
    # @param words [Array<String>] letters only
    # @return [Array<String>] places that hold any of them, in any case
    def of(*words, since:)
      any = /#{Regexp.union(words).source}/i
      [*tables(words), *redis(any), *jobs(any), *files(any, since)]
    end

    # As tables show bytes, and as something may pack them.
    #
    # @return [Array<String>] letters and digits only
    def forms(*words)
      words.flat_map do |word|
        base64 = (0..2).map { |skip| Base64.strict_encode64(word.byteslice(skip..))[0..-5] }
        [word, word.unpack1("H*"), *base64].grep(/\A[[:alnum:]]+\z/)
      end
    end

    # @return [Regexp]
    def any(*words)
      /#{Regexp.union(forms(*words)).source}/i
    end

    def tables(words)
      columns.filter_map do |table, column|
        found = DB.query_single(<<~SQL, words: words.join("|")).first
          SELECT 1 FROM "#{table}" WHERE "#{column}"::text ~* :words LIMIT 1
        SQL
        "table #{table}.#{column}" if found
      end
    end

    def columns
      DB.query(<<~SQL).map { |row| [row.table_name, row.column_name] }
        SELECT c.table_name, c.column_name
        FROM information_schema.columns c
        JOIN information_schema.tables t USING (table_schema, table_name)
        WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
          AND c.data_type IN ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'tsvector', 'USER-DEFINED', 'bytea')
      SQL
    end

    def redis(any)
      client = Discourse.redis.without_namespace
      client.scan_each.filter_map do |key|
        "redis #{key}" if "#{key} #{value(client, key)}".b.match?(any)
      end
    end

    def jobs(any)
      names = Sidekiq::Queues.jobs_by_class.select { |_, jobs| jobs.to_json.match?(any) }
      names.keys.map { |name| "job #{name}" }
    end

    def files(any, since)
      folders = WRITTEN.map { |path| Rails.root.join(path) }.select(&:exist?)
      folders
        .flat_map { |folder| folder.glob("**/*") }
        .filter_map do |file|
          next if !file.file? || file.mtime < since
          "file #{file.relative_path_from(Rails.root)}" if holds?(file, any)
        end
    end

    private

    def value(client, key)
      case client.type(key)
      when "string"
        client.get(key)
      when "hash"
        client.hgetall(key)
      when "list"
        client.lrange(key, 0, -1)
      when "set"
        client.smembers(key)
      when "zset"
        client.zrange(key, 0, -1)
      end
    end

    def holds?(file, any)
      File.foreach(file, encoding: Encoding::BINARY).any? { |line| line.match?(any) }
    rescue SystemCallError
      false
    end
  end
end
