# frozen_string_literal: true

RSpec.describe MedicalCommunities::UncheckedCategories do
  fab!(:root, :category)
  fab!(:child) { Fabricate(:category, parent_category: root) }
  fab!(:sibling) { Fabricate(:category, parent_category: root) }
  fab!(:grandchild) do
    SiteSetting.max_category_nesting = 3
    Fabricate(:category, parent_category: child)
  end

  def below(category, communities:)
    described_class.new(communities.map(&:id)).below(category.id)
  end

  it "finds sub-categories at any depth, each before what lies below it" do
    expect(below(root, communities: [root]).map(&:id)).to contain_exactly(
      child.id,
      grandchild.id,
      sibling.id,
    )
    ids = below(root, communities: [root]).map(&:id)
    expect(ids.index(child.id)).to eq(ids.index(grandchild.id) - 1)
  end

  it "leaves out communities and what lies below them" do
    expect(below(root, communities: [root, child])).to contain_exactly(sibling)
    expect(below(child, communities: [root, child])).to contain_exactly(grandchild)
  end

  it "is one query for any number of communities" do
    ids = [root.id, child.id, sibling.id]
    unchecked = described_class.new(ids.take(2))

    queries = track_sql_queries { ids.each { |id| unchecked.below(id) } }
    expect(queries.size).to eq(1)
  end
end
