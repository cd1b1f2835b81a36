@description('The name of the resource, and its subdomain.')
param name string

@description('The region.')
param location string

@description('The tags.')
param tags object

@description('What it is billed by.')
param sku string

resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' = {
  name: name
  location: location
  tags: tags
  kind: 'TextAnalytics'
  sku: {
    name: sku
  }
  properties: {
    // An identity is taken at a subdomain of one's own, and nowhere else.
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }
}

output name string = account.name
output endpoint string = account.properties.endpoint
