@description('The name of the resource and its subdomain.')
param name string

@description('The region.')
param location string

@description('The tags of the resources.')
param tags object

@description('The pricing tier.')
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
    // Authentication with an identity requires a custom subdomain.
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }
}

output name string = account.name
output endpoint string = account.properties.endpoint
