# frozen_string_literal: true

module ::MedicalCommunities
  # Takes files of own words: short ones at once, long ones by a job.
  class DictionaryImportsController < ::ApplicationController
    include InDictionary

    requires_plugin PLUGIN_NAME
    before_action :ensure_logged_in, :moderating

    # The file is the body of the request: no word of it is a parameter.
    def create
      content = request.raw_post
      return refuse_large if content.bytesize > DictionaryImport::MOST_BYTES
      size = size_of(content)
      size > DictionaryImport::AT_ONCE ? import_later(content, size) : import(content)
    end

    def show
      import =
        DictionaryImport.find_by(id: params[:import_id], community: community, user: current_user)
      raise Discourse::NotFound if import.nil?
      render json: import.progress
    end

    private

    def wishes
      { community_id: community.id, dry_run: params[:dry_run] }.compact
    end

    def import(content)
      DictionaryWord::Import.call(params: wishes, guardian: guardian, content: content) do |result|
        outcome = DictionaryImport::Outcome.of(result)
        on_success { render_outcome(result, outcome) }
        on_failure { render json: failed(outcome), status: :unprocessable_entity }
      end
    end

    def import_later(content, size)
      DictionaryWord::ImportLater.call(
        params: wishes,
        guardian: guardian,
        content: content,
        size: size,
      ) { on_success { |import:| render json: import.progress } }
    end

    # Row by row; nothing changed when one of them could not be taken.
    def render_outcome(result, outcome)
      refused = outcome[:counts].key?("refused") && !result[:params].dry_run
      return render json: { dry_run: result[:params].dry_run, **outcome } unless refused
      error = I18n.t("medical_communities.dictionary.not_done.rows_refused")
      render json: failed(outcome.merge(error: error)), status: :unprocessable_entity
    end

    def failed(outcome)
      failed_json.merge(outcome, errors: [outcome[:error]])
    end

    def size_of(content)
      DictionaryImport::Table.new(content, community).written.size
    rescue CsvFile::Unreadable
      0
    end

    def refuse_large
      render_json_error(I18n.t("medical_communities.file.large"), status: 422)
    end
  end
end
